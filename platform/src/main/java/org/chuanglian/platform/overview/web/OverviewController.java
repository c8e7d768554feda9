package org.chuanglian.platform.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.overview.Ledger;
import org.chuanglian.platform.overview.Ledgers;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.Overviews;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the first page. */
@Controller
class OverviewController {

    private static final String TABLE = "table";

    private final Overviews overviews;
    private final Ledgers ledgers;
    private final OverviewPages pages;
    private final Templates templates;
    private final Clock clock;

    OverviewController(Overviews overviews, Ledgers ledgers, OverviewPages pages, Templates templates, Clock clock) {
        this.overviews = overviews;
        this.ledgers = ledgers;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/")
    Html show(
            Frame frame,
            @RequestParam(required = false) @Nullable String map,
            @RequestParam(required = false) @Nullable String rank,
            @RequestParam(required = false) @Nullable String trend) {
        Frame framed = frame.in(OverviewRooms.OVERVIEW, frame.t(OverviewText.OVERVIEW));
        Optional<Ledger> ledger = ledgers.knownUntil().map(at -> ledgers.at(at, LocalDate.now(clock)));
        OverviewPages.Tables tables =
                new OverviewPages.Tables(TABLE.equals(map), TABLE.equals(rank), TABLE.equals(trend));
        return Html.of(templates.overviewOverview(overviews
                .newest()
                .map(overview -> pages.page(framed, overview, ledger, tables))
                .orElseGet(() -> pages.empty(framed, ledger))));
    }
}
