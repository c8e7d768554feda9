package org.chuanglian.platform.intake.duplicate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.intake.duplicate.ComparedFamily.Column;
import org.chuanglian.platform.intake.duplicate.DuplicatePair.State;
import org.chuanglian.platform.intake.duplicate.PostgresDuplicatePairs.Likely;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.work.Outcome;
import org.chuanglian.platform.work.Progress;
import org.chuanglian.platform.work.Words;
import org.chuanglian.text.duplicates.Duplicate;
import org.chuanglian.text.duplicates.Duplicates;
import org.chuanglian.text.duplicates.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through the registry for subjects that may be one. Keys first: no two subjects have one key, and two that have
 * different keys of a scheme which gives each thing one are two. Then names and what is around them, family by family.
 */
@Component
class DuplicateSearch {

    /** Schemes that give each thing one key. */
    private static final Set<SubjectKey.Scheme> ONE_EACH =
            Set.of(SubjectKey.Scheme.USCC, SubjectKey.Scheme.PROJECT, SubjectKey.Scheme.PATENT);

    /** More of a family nobody looks through; the likeliest stay. */
    private static final int MOST = 2_000;

    private final KnownSubjects known;
    private final Subjects subjects;
    private final PostgresDuplicatePairs pairs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DuplicateSearch(
            KnownSubjects known,
            Subjects subjects,
            PostgresDuplicatePairs pairs,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.known = known;
        this.subjects = subjects;
        this.pairs = pairs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What the job is given: nothing; it looks through everything. */
    record Order() {}

    Outcome run(Order order, Progress progress) {
        if (progress.position().isEmpty()) {
            List<Likely> found = search();
            transaction.executeWithoutResult(status -> {
                pairs.replace(found, clock.instant());
                progress.save("found");
            });
        }
        return new Outcome.Done(Words.of(DuplicateText.JOB_DONE), List.of());
    }

    /** The same at night, without anybody who asked. */
    void nightly() {
        List<Likely> found = search();
        transaction.executeWithoutResult(status -> pairs.replace(found, clock.instant()));
    }

    private List<Likely> search() {
        List<Likely> found = new ArrayList<>();
        for (ComparedFamily family : ComparedFamily.values()) {
            Surroundings around = Surroundings.of(family, known);
            Table table =
                    new Table(family.columns().stream().map(Column::written).toList());
            known.each(
                    family.group().kinds(),
                    one -> table.add(
                            one.id().toString(),
                            family.columns().stream()
                                    .map(column -> around.value(column, one))
                                    .toList()));
            if (table.size() > 1) {
                List<Duplicate> likely = new ArrayList<>();
                Duplicates.within(table, false, notice -> {}).forEach(pair -> {
                    if (likely.size() < MOST && isTelling(family, around, pair)) {
                        likely.add(pair);
                    }
                });
                likely.forEach(pair -> likely(pair).ifPresent(found::add));
            }
        }
        return found;
    }

    /** A name alone says nothing of a person. */
    private static boolean isTelling(ComparedFamily family, Surroundings around, Duplicate pair) {
        return switch (family) {
            case ORGANISATIONS, PROJECTS, FACILITIES, ACHIEVEMENTS -> true;
            case PEOPLE ->
                SubjectId.read(pair.first())
                        .flatMap(one -> SubjectId.read(pair.second()).map(other -> around.areKnown(one, other)))
                        .orElse(false);
        };
    }

    private Optional<Likely> likely(Duplicate pair) {
        Optional<Subject> one = SubjectId.read(pair.first()).flatMap(subjects::find);
        Optional<Subject> other = SubjectId.read(pair.second()).flatMap(subjects::find);
        if (one.isEmpty() || other.isEmpty() || areTwo(one.get(), other.get()) || isPart(one.get(), other.get())) {
            return Optional.empty();
        }
        boolean inOrder = one.get().id().toString().compareTo(other.get().id().toString()) < 0;
        Subject first = inOrder ? one.get() : other.get();
        Subject second = inOrder ? other.get() : one.get();
        return Optional.of(new Likely(
                new DuplicatePair(first.id(), second.id(), pair.score(), pair.reasons(), State.OPEN, null),
                first.region(),
                second.region()));
    }

    /** A patent and the paper of its title are two, and what has different keys is. */
    private static boolean areTwo(Subject one, Subject other) {
        return (one.kind().group() == SubjectKind.Group.ACHIEVEMENT && one.kind() != other.kind())
                || areTwoByKey(one, other);
    }

    private static boolean areTwoByKey(Subject one, Subject other) {
        return ONE_EACH.stream().anyMatch(scheme -> {
            Set<String> own = values(one, scheme);
            Set<String> others = values(other, scheme);
            return !own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others);
        });
    }

    private static Set<String> values(Subject subject, SubjectKey.Scheme scheme) {
        return subject.keys().stream()
                .filter(key -> key.scheme() == scheme)
                .map(SubjectKey::value)
                .collect(Collectors.toSet());
    }

    /** A college is like its university by name, and known to be a part of it. */
    private boolean isPart(Subject one, Subject other) {
        return subjects.relations(one.id()).stream()
                .filter(relation -> relation.type() == RelationType.PART_OF)
                .anyMatch(relation -> relation.from().id().equals(other.id())
                        || relation.to().id().equals(other.id()));
    }
}
