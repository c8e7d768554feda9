package org.chuanglian.platform.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.overview.Ledgers;
import org.chuanglian.platform.overview.Overview;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.Overviews;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
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

    @Admits(Admission.EVERYBODY)
    @GetMapping("/")
    Html show(
            Frame frame,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String map,
            @RequestParam(required = false) @Nullable String rank,
            @RequestParam(required = false) @Nullable String trend) {
        Frame framed = frame.in(OverviewRooms.OVERVIEW, frame.t(OverviewText.OVERVIEW));
        Optional<KnowledgeTime> recorded = overviews.knownUntil();
        Optional<KnowledgeTime> newest = ledgers.knownUntil(recorded);
        if (recorded.isEmpty() || newest.isEmpty()) {
            return Html.of(templates.overviewOverview(
                    pages.empty(framed, newest.map(known -> ledgers.at(known, LocalDate.now(clock))))));
        }
        AskedTime time = AskedTime.read(at, newest.get(), clock);
        Overview overview = time.asked().isEmpty() ? overviews.newest(recorded.get()) : overviews.at(time.at());
        return Html.of(templates.overviewOverview(pages.page(
                framed,
                overview,
                Optional.of(ledgers.at(time.at(), time.day())),
                time,
                new OverviewPages.Tables(TABLE.equals(map), TABLE.equals(rank), TABLE.equals(trend)))));
    }
}
