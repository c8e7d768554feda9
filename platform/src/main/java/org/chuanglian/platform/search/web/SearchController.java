package org.chuanglian.platform.search.web;

import java.util.List;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.search.SubjectIndex.Hit;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Results, and suggestions while typing. */
@Controller
class SearchController {

    private static final int SUGGESTIONS = 8;

    private final Results results;
    private final SubjectIndex index;
    private final Templates templates;

    SearchController(Results results, SubjectIndex index, Templates templates) {
        this.results = results;
        this.index = index;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(Results.PATH)
    Html results(
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "1") String page) {
        String title = q.isBlank() ? frame.t(SearchText.SEARCH) : frame.t(SearchText.SEARCH_FOR, Results.shown(q));
        return Html.of(templates.searchResults(results.page(frame.titled(title), q, kind, PageNumber.of(page))));
    }

    /** A fragment: the list below the field. */
    @Admits(Admission.EVERYBODY)
    @GetMapping(Results.PATH + "/suggest")
    Html suggest(Frame frame, @RequestParam(defaultValue = "") String q) {
        List<SuggestPage.Suggestion> suggestions = index.suggest(q, SUGGESTIONS).stream()
                .map(hit -> suggestion(frame, hit))
                .toList();
        return Html.of(templates.searchSuggestions(new SuggestPage(
                frame.t(SearchText.RESULTS),
                suggestions,
                q.isBlank() ? "" : frame.t(SearchText.ALL_RESULTS, Results.shown(q)),
                frame.href(Results.PATH) + "?q=" + Results.encoded(q))));
    }

    private static SuggestPage.Suggestion suggestion(Frame frame, Hit hit) {
        Evidence evidence = hit.evidence();
        boolean named = evidence.aspect() == Evidence.Aspect.NAME;
        return new SuggestPage.Suggestion(
                frame.href("/registry/subjects/" + hit.subject().id()),
                named
                        ? evidence.pieces()
                        : List.of(new Evidence.Piece(hit.subject().name(), false)),
                frame.t(RegistryText.of(hit.subject().kind())),
                named ? List.of() : evidence.pieces());
    }
}
