package org.chuanglian.platform.intake.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chuanglian.platform.intake.duplicate.ComparedFamily.Column;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.KnownSubjects.Known;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;

/** What is known around the subjects of a family and tells those of one name apart. */
final class Surroundings {

    /** In a larger circle people do not know each other. */
    private static final int LARGEST_CIRCLE = 50;

    private static final Set<SubjectKind> ORGANISATIONS = SubjectKind.Group.ORGANISATION.kinds();
    private static final Set<SubjectKind> ACHIEVEMENTS = SubjectKind.Group.ACHIEVEMENT.kinds();
    private static final Set<SubjectKind> PERSON = Set.of(SubjectKind.PERSON);

    private final Map<SubjectId, Set<String>> organisations = new HashMap<>();
    private final Map<SubjectId, Set<String>> workedWith = new HashMap<>();
    private final Map<SubjectId, String> names = new HashMap<>();

    private Surroundings() {}

    static Surroundings of(ComparedFamily family, KnownSubjects subjects) {
        Surroundings found = new Surroundings();
        switch (family) {
            case ORGANISATIONS, PROJECTS, FACILITIES -> {
                // their names say enough
            }
            case PEOPLE -> found.people(subjects);
            case ACHIEVEMENTS ->
                subjects.eachRelation(RelationType.HOLDS, ORGANISATIONS, related -> {
                    if (ACHIEVEMENTS.contains(related.to().kind())) {
                        found.belongs(related.to(), related.from());
                    }
                });
        }
        return found;
    }

    private void people(KnownSubjects subjects) {
        Map<SubjectId, List<Known>> circles = new HashMap<>();
        subjects.eachRelation(RelationType.MEMBER_OF, PERSON, related -> {
            if (ORGANISATIONS.contains(related.to().kind())) {
                belongs(related.from(), related.to());
            } else {
                join(circles, related.to(), related.from());
            }
        });
        subjects.eachRelation(RelationType.HOLDS, PERSON, related -> join(circles, related.to(), related.from()));
        subjects.eachRelation(RelationType.UNDERTAKES, PERSON, related -> join(circles, related.to(), related.from()));
        subjects.eachRelation(RelationType.COOPERATES, PERSON, related -> {
            if (related.to().kind() == SubjectKind.PERSON) {
                met(List.of(related.from(), related.to()));
            }
        });
        circles.values().forEach(this::met);
    }

    private void belongs(Known one, Known organisation) {
        organisations
                .computeIfAbsent(one.id(), id -> new TreeSet<>())
                .add(names.computeIfAbsent(organisation.id(), id -> organisation.name()));
    }

    private static void join(Map<SubjectId, List<Known>> circles, Known circle, Known person) {
        circles.computeIfAbsent(circle.id(), id -> new ArrayList<>()).add(person);
    }

    private void met(List<Known> circle) {
        if (circle.size() > LARGEST_CIRCLE) {
            return;
        }
        for (Known one : circle) {
            for (Known other : circle) {
                if (!one.id().equals(other.id())) {
                    workedWith
                            .computeIfAbsent(one.id(), id -> new TreeSet<>())
                            .add(names.computeIfAbsent(other.id(), id -> other.name()));
                }
            }
        }
    }

    /** What a column says of a subject; empty where nothing is known. */
    String value(Column column, Known subject) {
        return switch (column) {
            case ORGANISATION_NAME, PROJECT_TITLE, FACILITY_NAME, PERSON_NAME, TITLE -> subject.name();
            case AFFILIATION, HOLDER -> String.join("; ", of(organisations, subject.id()));
            case WORKED_WITH -> String.join("; ", of(workedWith, subject.id()));
        };
    }

    /** Whether more than their names can be compared: where both belong, or somebody with whom both have worked. */
    boolean areKnown(SubjectId one, SubjectId other) {
        Set<String> common = new HashSet<>(of(workedWith, one));
        common.retainAll(of(workedWith, other));
        return !common.isEmpty()
                || (!of(organisations, one).isEmpty()
                        && !of(organisations, other).isEmpty());
    }

    private static Set<String> of(Map<SubjectId, Set<String>> known, SubjectId subject) {
        return known.getOrDefault(subject, Collections.emptySet());
    }
}
