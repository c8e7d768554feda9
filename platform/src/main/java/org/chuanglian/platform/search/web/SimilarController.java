package org.chuanglian.platform.search.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.search.SubjectIndex.Hit;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.text.duplicates.Duplicates;
import org.chuanglian.text.duplicates.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells of subjects that exist already, while somebody types the name of one. */
@Controller
class SimilarController {

    private static final int CANDIDATES = 20;
    private static final int MOST = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final List<String> COLUMN = List.of("organisation name");

    private final SubjectIndex index;
    private final Templates templates;

    SimilarController(SubjectIndex index, Templates templates) {
        this.index = index;
        this.templates = templates;
    }

    /** A fragment: the list below the field; empty when nothing is like it. */
    @Admits(Admission.EVERYBODY)
    @GetMapping(Results.PATH + "/similar")
    Html similar(Frame frame, @RequestParam(defaultValue = "") String q) {
        String name = FormFields.plain(q).strip();
        String typed =
                name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
        List<Hit> hits = typed.codePointCount(0, typed.length()) < SHORTEST ? List.of() : likely(typed);
        return Html.of(templates.searchSimilar(new SimilarPage(
                frame.t(SearchText.SIMILAR),
                hits.stream()
                        .map(hit -> new SimilarPage.Similar(
                                frame.href("/registry/subjects/" + hit.subject().id()),
                                hit.subject().name(),
                                frame.t(RegistryText.of(hit.subject().kind()))))
                        .toList())));
    }

    /** What the index finds, those first that are likely the same by their names; of equals the index's own order. */
    private List<Hit> likely(String typed) {
        List<Hit> found = index.suggest(typed, CANDIDATES);
        if (found.isEmpty()) {
            return found;
        }
        Table one = new Table(COLUMN);
        one.add("typed", List.of(typed));
        Table others = new Table(COLUMN);
        found.forEach(hit ->
                others.add(hit.subject().id().toString(), List.of(hit.subject().name())));
        Map<String, Double> scores = new HashMap<>();
        Duplicates.across(one, others, false, notice -> {}).forEach(pair -> scores.put(pair.second(), pair.score()));
        return found.stream()
                .sorted((a, b) -> Double.compare(score(scores, b), score(scores, a)))
                .limit(MOST)
                .toList();
    }

    private static double score(Map<String, Double> scores, Hit hit) {
        return scores.getOrDefault(hit.subject().id().toString(), 0.0);
    }
}
