package org.chuanglian.platform.search.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.SubjectId;
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
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 3;
    private static final int SHORTEST_REST = 4;
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

    /**
     * What the index finds, those first that are likely the same by their names; of equals the index's own order. A name
     * may begin with the place, of two or three characters, which others leave out: what is found without it counts only
     * if the names are alike.
     */
    private List<Hit> likely(String typed) {
        Map<SubjectId, Hit> found = new LinkedHashMap<>();
        index.suggest(typed, CANDIDATES).forEach(hit -> found.put(hit.subject().id(), hit));
        Set<SubjectId> asTyped = Set.copyOf(found.keySet());
        int characters = typed.codePointCount(0, typed.length());
        for (int place = SHORTEST_PLACE; place <= LONGEST_PLACE && characters - place >= SHORTEST_REST; place++) {
            index.suggest(typed.substring(typed.offsetByCodePoints(0, place)), CANDIDATES)
                    .forEach(hit -> found.putIfAbsent(hit.subject().id(), hit));
        }
        Map<SubjectId, Double> scores = scores(typed, found.values());
        return found.values().stream()
                .filter(hit -> asTyped.contains(hit.subject().id())
                        || scores.containsKey(hit.subject().id()))
                .sorted(Comparator.comparingDouble((Hit hit) -> -score(scores, hit)))
                .limit(MOST)
                .toList();
    }

    /** How likely each is the same by its name; those that are not are absent. */
    private static Map<SubjectId, Double> scores(String typed, Collection<Hit> found) {
        Map<SubjectId, Double> scores = new HashMap<>();
        if (!found.isEmpty()) {
            Table one = new Table(COLUMN);
            one.add("typed", List.of(typed));
            Table others = new Table(COLUMN);
            found.forEach(hit -> others.add(
                    hit.subject().id().toString(), List.of(hit.subject().name())));
            Duplicates.across(one, others, false, notice -> {})
                    .forEach(pair -> SubjectId.read(pair.second()).ifPresent(id -> scores.put(id, pair.score())));
        }
        return scores;
    }

    private static double score(Map<SubjectId, Double> scores, Hit hit) {
        return scores.getOrDefault(hit.subject().id(), 0.0);
    }
}
