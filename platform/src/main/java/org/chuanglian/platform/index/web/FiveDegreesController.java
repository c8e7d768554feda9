package org.chuanglian.platform.index.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.index.IndexPolicy;
import org.chuanglian.platform.index.IndexReading;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexRuns;
import org.chuanglian.platform.index.IndexScheme;
import org.chuanglian.platform.index.IndexSchemes;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.Vintage;
import org.chuanglian.platform.index.Vintages;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows the index, as known now or as it was published, and publishes it. */
@Controller
class FiveDegreesController {

    private final IndexSchemes schemes;
    private final IndexRuns runs;
    private final Vintages vintages;
    private final IndexLook look;
    private final IndexPages pages;
    private final Templates templates;

    FiveDegreesController(
            IndexSchemes schemes,
            IndexRuns runs,
            Vintages vintages,
            IndexLook look,
            IndexPages pages,
            Templates templates) {
        this.schemes = schemes;
        this.runs = runs;
        this.vintages = vintages;
        this.look = look;
        this.pages = pages;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/index")
    Html show(
            Frame frame,
            Reader reader,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String vintage) {
        Frame framed = frame.in(IndexRooms.INDEX, frame.t(IndexText.INDEX));
        Optional<Vintage> published = vintage == null ? Optional.empty() : Optional.of(found(vintage));
        IndexScheme scheme = published.map(Vintage::scheme).orElseGet(() -> schemes.of(IndexLook.scope(of)));
        IndexReading reading =
                published.map(then -> runs.at(scheme, then.knownAt())).orElseGet(() -> runs.newest(scheme));
        return switch (reading) {
            case IndexReading.NotYet notYet -> Html.of(templates.indexEmpty(empty(framed, scheme, notYet.missing())));
            case IndexReading.Computed(IndexRun run) ->
                Html.of(templates.indexIndex(pages.page(
                        framed,
                        look.at(run, reader, region, year),
                        new IndexPages.Asked(reader, published.orElse(null), null))));
        };
    }

    private Vintage found(String id) {
        return vintages.find(id)
                .orElseThrow(() -> IndexLook.missing(
                        "no index was published under \"" + id + "\".\nMaybe the address was copied only in part."));
    }

    /** Publishes what the officer saw: the index as known at the time that his page told. */
    @Admits(Admission.OFFICERS)
    @PostMapping("/index/publish")
    View publish(Frame frame, SignedIn officer, @RequestParam(defaultValue = "") String known) {
        Frame framed = frame.in(IndexRooms.INDEX, frame.t(IndexText.INDEX));
        Reader reader = Reader.of(Optional.of(officer));
        IndexScheme scheme = schemes.provinces();
        Optional<KnowledgeTime> at = known(known);
        if (at.isEmpty() || !(runs.at(scheme, at.get()) instanceof IndexReading.Computed(IndexRun run))) {
            throw new PlatformException(
                    ErrorCode.MALFORMED_REQUEST,
                    "no index can be published as known at \"" + known + "\".\nMaybe the page was changed.");
        }
        if (!IndexPolicy.publish(reader).isAllowed()) {
            return again(framed, reader, run, IndexText.DEPARTMENT_ONLY);
        }
        return switch (vintages.publish(run, runs.standings(run), officer)) {
            case Vintages.Publishing.Published published ->
                Onward.to(frame, "/index?vintage=" + published.vintage().id());
            case Vintages.Publishing.Already _ -> again(framed, reader, run, IndexText.ALREADY_PUBLISHED);
        };
    }

    private Html again(Frame frame, Reader reader, IndexRun run, IndexText why) {
        return Html.of(templates.indexIndex(
                pages.page(frame, look.at(run, reader, null, null), new IndexPages.Asked(reader, null, why))));
    }

    /** A time that something was known at; none that has not come. */
    private Optional<KnowledgeTime> known(String written) {
        try {
            KnowledgeTime at = new KnowledgeTime(Instant.parse(written));
            return runs.knownUntil().filter(newest -> at.compareTo(newest) <= 0).map(_ -> at);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static IndexEmptyPage empty(Frame frame, IndexScheme scheme, List<String> missing) {
        return new IndexEmptyPage(
                frame,
                ScopePages.part(frame, scheme.scope()),
                missing.stream()
                        .filter(scheme.words()::containsKey)
                        .map(code -> scheme.wordsOf(code).name().in(frame.language()))
                        .toList());
    }
}
