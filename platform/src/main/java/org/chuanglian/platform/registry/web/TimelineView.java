package org.chuanglian.platform.registry.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts.Corrected;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.registry.Subjects.Relation;
import org.chuanglian.platform.registry.Subjects.StageStep;

/** Gathers the dated things the registry knows of a subject, newest first. */
final class TimelineView {

    private static final int MOST = 20;

    private final SubjectWords words;
    private final SubjectLinks links;
    private final RelationsView relations;
    private final List<SubjectPage.Event> events = new ArrayList<>();

    TimelineView(SubjectWords words, SubjectLinks links, RelationsView relations) {
        this.words = words;
        this.links = links;
        this.relations = relations;
    }

    List<SubjectPage.Event> told(List<Fact> facts, List<Corrected> corrected, List<StageStep> steps) {
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.Day day) {
                events.add(new SubjectPage.Event(
                        day.day().toString(), words.name(fact.indicator()), words.name(fact.source()), "hi"));
            }
        }
        for (StageStep step : steps) {
            events.add(new SubjectPage.Event(
                    step.happenedOn().toString(),
                    words.t(SubjectText.EVENT_STAGE, words.stage(step.stage())),
                    words.t(SubjectText.HISTORY_EVIDENCE, step.evidence()),
                    "hi"));
        }
        relations.shown().forEach(this::add);
        corrected.forEach(change -> add(change, facts));
        return events.stream()
                .sorted(Comparator.comparing(SubjectPage.Event::date).reversed())
                .limit(MOST)
                .toList();
    }

    private void add(Direction direction, List<Relation> shown) {
        for (Relation relation : shown) {
            if (relation.validFrom() != null) {
                SubjectPage.Neighbour neighbour = relations.neighbour(direction, relation);
                events.add(new SubjectPage.Event(
                        relation.validFrom().toString(),
                        words.t(SubjectText.EVENT_RELATION, neighbour.label(), neighbour.name()),
                        relation.note(),
                        ""));
            }
        }
    }

    private void add(Corrected change, List<Fact> facts) {
        String name = facts.stream()
                .map(Fact::indicator)
                .filter(indicator -> indicator.code().equals(change.indicator()))
                .findFirst()
                .map((Indicator indicator) -> words.name(indicator))
                .orElse(change.indicator());
        events.add(new SubjectPage.Event(
                links.day(change.last()),
                words.t(SubjectText.EVENT_CORRECTED, name, change.period().toString()),
                null,
                "fix"));
    }
}
