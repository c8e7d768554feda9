package org.chuanglian.platform.index.web;

import java.util.List;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.index.IndexAudit;
import org.chuanglian.platform.index.IndexReading;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexRuns;
import org.chuanglian.platform.index.IndexSchemes;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.Place;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.index.Vintage;
import org.chuanglian.platform.index.Vintages;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what stands behind the index: other weights, the audit, the whole of it as a file. */
@Controller
class IndexDetailController {

    private final IndexSchemes schemes;
    private final IndexRuns runs;
    private final Vintages vintages;
    private final IndexLook look;
    private final IndexPages pages;
    private final Templates templates;
    private final Acts acts;

    IndexDetailController(
            IndexSchemes schemes,
            IndexRuns runs,
            Vintages vintages,
            IndexLook look,
            IndexPages pages,
            Templates templates,
            Acts acts) {
        this.schemes = schemes;
        this.runs = runs;
        this.vintages = vintages;
        this.look = look;
        this.pages = pages;
        this.templates = templates;
        this.acts = acts;
    }

    private IndexRun newest(@Nullable String of) {
        return computed(runs.newest(schemes.of(IndexLook.scope(of))));
    }

    private static IndexRun computed(IndexReading reading) {
        return switch (reading) {
            case IndexReading.Computed(IndexRun run) -> run;
            case IndexReading.NotYet notYet ->
                throw IndexLook.missing("there is no index yet: " + notYet.reason() + ".\nMaybe load the data pack.");
        };
    }

    /** The index with other weights: a page, or the result alone when htmx asks. */
    @Admits(Admission.EVERYBODY)
    @GetMapping("/index/weights")
    Html weights(
            Frame frame,
            Reader reader,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        IndexRun run = newest(of);
        Chosen chosen = look.chosen(run, reader, region, year);
        TrialPart trial = TrialPages.part(frame, chosen, pages.written(frame, run), parameters);
        return Html.of(
                fragment
                        ? templates.indexTrial(frame, trial)
                        : templates.indexWeightspage(
                                new TrialPage(frame.in(IndexRooms.INDEX, frame.t(IndexText.TRIAL)), trial)));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/index/audit")
    Html audit(Frame frame, @RequestParam(required = false) @Nullable String of) {
        IndexRun run = newest(of);
        return Html.of(templates.indexAudit(AuditPages.page(
                frame.in(IndexRooms.INDEX, frame.t(IndexText.AUDIT)),
                run,
                IndexAudit.of(run),
                pages.written(frame, run))));
    }

    /** Some provinces beside each other; those that the index does not know are left out. */
    @Admits(Admission.EVERYBODY)
    @GetMapping("/index/compare")
    Html compare(
            Frame frame,
            Reader reader,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable List<String> region,
            @RequestParam(required = false) @Nullable Integer year) {
        IndexRun run = newest(of);
        List<Place> places = (region == null ? List.<String>of() : region)
                .stream()
                        .map(Place::new)
                        .filter(run.panel().subjects()::containsKey)
                        .distinct()
                        .limit(ComparePages.MOST)
                        .toList();
        Looked looked = look.at(run, reader, null, year);
        Frame framed = frame.in(IndexRooms.INDEX, frame.t(IndexText.COMPARE));
        return Html.of(templates.indexCompare(new ComparePages(
                        framed,
                        pages.written(framed, run),
                        run,
                        looked.now(),
                        places.isEmpty() ? List.of(looked.place()) : places)
                .page()));
    }

    /** All scores as a file, as known now or as they were published. */
    @Admits(Admission.EVERYBODY)
    @GetMapping("/index/scores.{ending}")
    ResponseEntity<byte[]> scores(
            Frame frame,
            Optional<SignedIn> person,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String vintage) {
        ScoreFiles form = ScoreFiles.of(ending);
        IndexRun run = vintage == null ? newest(of) : published(vintage);
        byte[] file = form.bytes(new ScoreRows(run, runs, pages.written(frame, run)));
        acts.append(Act.of(ActKind.EXPORTED, person.<Actor>map(SignedIn::actor).orElseGet(Actor.Visitor::new))
                .telling(
                        "filter",
                        "index " + run.scheme().code() + " " + run.scheme().version())
                .telling("format", form.ending())
                .telling("known-at", run.at()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(run) + "." + form.ending())
                                .build()
                                .toString())
                .body(file);
    }

    /** The provinces' file is the plain one. */
    private static String name(IndexRun run) {
        Scope scope = run.scheme().scope();
        return scope == Scope.PROVINCES ? "index" : "index-" + scope.code();
    }

    private IndexRun published(String id) {
        Vintage vintage = vintages.find(id)
                .orElseThrow(() -> IndexLook.missing(
                        "no index was published under \"" + id + "\".\nMaybe the address was copied only in part."));
        return computed(runs.at(vintage.scheme(), vintage.knownAt()));
    }
}
