package org.chuanglian.platform.atlas.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.atlas.AtlasPolicy;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.action.GapBook;
import org.chuanglian.platform.atlas.action.Steward;
import org.chuanglian.platform.atlas.action.Stewards;
import org.chuanglian.platform.atlas.action.TakenGap;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Diagnoses;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The review of a chain: who answers for it, and what changed since a day. */
@Controller
class ReviewController {

    private static final int LONGEST = 80;
    private static final int LONGEST_DISTRICTS = 200;

    private final AtlasLook look;
    private final Diagnoses diagnoses;
    private final GapBook book;
    private final Stewards stewards;
    private final Regions regions;
    private final Templates templates;
    private final Clock clock;

    ReviewController(
            AtlasLook look,
            Diagnoses diagnoses,
            GapBook book,
            Stewards stewards,
            Regions regions,
            Templates templates,
            Clock clock) {
        this.look = look;
        this.diagnoses = diagnoses;
        this.book = book;
        this.stewards = stewards;
        this.regions = regions;
        this.templates = templates;
        this.clock = clock;
    }

    /** What changed since a day, the first of this month where the address does not say. */
    @Admits(Admission.OFFICERS)
    @GetMapping("/atlas/{chain}/review")
    Html show(
            Frame frame,
            Reader reader,
            @PathVariable String chain,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "") String since) {
        Looked looked = looked(region);
        return page(frame, reader, looked, looked.chain(chain), since, "");
    }

    private Looked looked(@Nullable String region) {
        return look.at(region)
                .orElseThrow(() -> AtlasLook.missing("there is no atlas yet.\nMaybe load the data pack."));
    }

    private Html page(Frame frame, Reader reader, Looked looked, Chain chain, String since, String message) {
        LocalDate today = ChinaTime.day(clock.instant());
        LocalDate day =
                FormFields.readDay(since).filter(asked -> asked.isBefore(today)).orElse(today.withDayOfMonth(1));
        Instant begin = day.atStartOfDay(ChinaTime.ZONE).toInstant();
        List<TakenGap> gaps = book.all().stream()
                .filter(gap ->
                        gap.node().chain().equals(chain.code()) && gap.region().equals(looked.province()))
                .filter(gap -> gap.closed()
                        .map(closing -> !closing.at().isBefore(begin))
                        .orElse(true))
                .toList();
        Frame framed = frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.REVIEW));
        return Html.of(templates.atlasReview(new ReviewPages(
                        framed, new Written(framed, regions), looked, chain, clock.instant())
                .page(
                        day,
                        diagnoses.at(new KnowledgeTime(begin)),
                        gaps,
                        new ReviewPages.Desk(
                                stewards.of(chain.code(), looked.province()),
                                AtlasPolicy.act(reader).isAllowed(),
                                message))));
    }

    /** Names who answers for the chain. */
    @Admits(Admission.DEPARTMENT)
    @PostMapping("/atlas/{chain}/review")
    View name(Frame frame, SignedIn officer, @PathVariable String chain, @RequestParam Map<String, String> asked) {
        FormFields fields = new FormFields(asked);
        Looked looked = looked(fields.text("region"));
        Chain found = looked.chain(chain);
        Reader reader = Reader.of(Optional.of(officer));
        String chief = fields.text("chief");
        String department = fields.text("department");
        String districts = fields.text("districts");
        if (chief.isEmpty()
                || department.isEmpty()
                || FormFields.characters(chief) > LONGEST
                || FormFields.characters(department) > LONGEST
                || FormFields.characters(districts) > LONGEST_DISTRICTS) {
            return page(frame, reader, looked, found, "", frame.t(AtlasText.FAULT_STEWARD, LONGEST));
        }
        Optional<UUID> seen = stewards.of(found.code(), looked.province())
                .map(Steward::id)
                .filter(id -> id.toString().equals(fields.text("seen")));
        boolean stale = stewards.of(found.code(), looked.province()).isPresent() && seen.isEmpty();
        return !stale
                        && stewards.name(
                                found.code(), looked.province(), seen, chief, department, districts, officer.id())
                ? Onward.to(frame, "/atlas/" + found.code() + "/review?region=" + looked.province())
                : page(frame, reader, looked, found, "", frame.t(AtlasText.FAULT_STEWARD_LATE));
    }
}
