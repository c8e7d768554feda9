package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recording;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Relations;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.registry.Subjects.Named;
import org.chuanglian.platform.registry.Subjects.Relation;
import org.chuanglian.platform.registry.ValueFormat;
import org.jspecify.annotations.Nullable;

/** Tells a subject's relations: counted by type, some of each with a link to the rest, and the nearest as a picture. */
final class RelationsView {

    private static final int SHOWN_OF_EACH = 5;

    private final Subject subject;
    private final SubjectWords words;
    private final SubjectLinks links;
    private final Map<Direction, Long> counts;
    private final Map<Direction, List<Relation>> shown = new LinkedHashMap<>();

    RelationsView(Subject subject, SubjectWords words, SubjectLinks links, Relations relations) {
        this.subject = subject;
        this.words = words;
        this.links = links;
        this.counts = relations.counts(subject.id(), links.asOf().at());
        counts.keySet().stream()
                .filter(direction -> !toldAsInstitutions(direction))
                .sorted(Comparator.comparing(Direction::type).thenComparing(direction -> !direction.outgoing()))
                .forEach(direction -> shown.put(
                        direction,
                        relations.of(subject.id(), direction, links.asOf().at(), 0, SHOWN_OF_EACH)));
    }

    /** Tells single relations only. */
    RelationsView(Subject subject, SubjectWords words, SubjectLinks links) {
        this.subject = subject;
        this.words = words;
        this.links = links;
        this.counts = Map.of();
    }

    /** What lies in a region is counted by kind in a section of its own. */
    private boolean toldAsInstitutions(Direction direction) {
        return subject.kind() == SubjectKind.REGION
                && direction.type() == RelationType.LOCATED_IN
                && !direction.outgoing();
    }

    Map<Direction, List<Relation>> shown() {
        return shown;
    }

    SubjectPage.RelationsPart told() {
        long total = shown.keySet().stream()
                .mapToLong(direction -> counts.getOrDefault(direction, 0L))
                .sum();
        List<SubjectPage.RelationGroup> groups = shown.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
        @Nullable RelationGraph graph = total == 0 ? null : graph();
        String summary = words.t(graph == null ? SubjectText.RELATIONS_SUB : SubjectText.RELATIONS_SUB_GRAPH, total);
        return new SubjectPage.RelationsPart(summary, graph, groups);
    }

    private SubjectPage.RelationGroup group(Direction direction, List<Relation> relations) {
        long count = counts.getOrDefault(direction, 0L);
        return new SubjectPage.RelationGroup(
                words.direction(direction),
                ValueFormat.grouped(BigDecimal.valueOf(count)),
                relations.stream()
                        .map(relation -> neighbour(direction, relation))
                        .toList(),
                count > relations.size() ? links.relations(subject.id(), direction, 1) : null,
                words.t(SubjectText.RELATIONS_MORE, count));
    }

    SubjectPage.Neighbour neighbour(Direction direction, Relation relation) {
        Named other = other(direction, relation);
        return new SubjectPage.Neighbour(
                words.direction(direction), links.subject(other.id()), words.name(other), detail(relation));
    }

    private static Named other(Direction direction, Relation relation) {
        return direction.outgoing() ? relation.to() : relation.from();
    }

    /** Dates, share and note, as far as they are known; and the evidence, where an officer recorded it. */
    private String detail(Relation relation) {
        List<String> parts = new ArrayList<>();
        LocalDate from = relation.validFrom();
        LocalDate to = relation.validTo();
        if (from != null && to != null) {
            parts.add(words.t(SubjectText.BETWEEN, from.toString(), to.toString()));
        } else if (from != null) {
            parts.add(words.t(SubjectText.SINCE, from.toString()));
        } else if (to != null) {
            parts.add(words.t(SubjectText.UNTIL, to.toString()));
        }
        BigDecimal share = relation.share();
        if (share != null) {
            parts.add(words.t(SubjectText.SHARE, percent(share)));
        }
        if (relation.note() != null) {
            parts.add(relation.note());
        }
        Recording recording = relation.recording();
        if (recording.recorder() instanceof Recorder.Person) {
            parts.add(words.reason(recording));
            if (recording.evidence() != null) {
                parts.add(words.t(SubjectText.HISTORY_EVIDENCE, recording.evidence()));
            }
        }
        return String.join(words.t(SubjectText.DETAIL_JOIN), parts);
    }

    static String percent(BigDecimal share) {
        return ValueFormat.grouped(share.movePointRight(2).setScale(2, RoundingMode.HALF_UP));
    }

    /** One neighbour of each type in turn, until eight stand around the subject. */
    private RelationGraph graph() {
        List<RelationGraph.Around> around = new ArrayList<>();
        Map<Object, Boolean> seen = new LinkedHashMap<>();
        for (int turn = 0; turn < SHOWN_OF_EACH; turn++) {
            for (Map.Entry<Direction, List<Relation>> entry : shown.entrySet()) {
                if (turn < entry.getValue().size() && around.size() < RelationGraph.MOST) {
                    Named other = other(entry.getKey(), entry.getValue().get(turn));
                    if (seen.put(other.id(), true) == null) {
                        around.add(new RelationGraph.Around(
                                words.name(other),
                                shade(other.kind()),
                                solid(entry.getKey().type()),
                                links.subject(other.id())));
                    }
                }
            }
        }
        String names = around.stream()
                .map(RelationGraph.Around::name)
                .collect(Collectors.joining(words.t(SubjectText.LIST_JOIN)));
        return RelationGraph.of(
                words.t(SubjectText.GRAPH_LABEL, words.name(subject), names), words.name(subject), around);
    }

    private static boolean solid(RelationType type) {
        return switch (type) {
            case LOCATED_IN, PART_OF, HOLDS, HOSTS, MEMBER_OF, INCUBATES, OWNS -> true;
            case UNDERTAKES, SUPPLIES, BRINGS, COOPERATES -> false;
        };
    }

    private static String shade(SubjectKind kind) {
        return switch (kind.group()) {
            case ORGANISATION -> "var(--q5)";
            case PERSON, TEAM -> "var(--q3)";
            case PROJECT -> "var(--d-2)";
            case ACHIEVEMENT -> "var(--d-3)";
            case FACILITY -> "var(--q2)";
            case REGION -> "var(--c-muted)";
        };
    }
}
