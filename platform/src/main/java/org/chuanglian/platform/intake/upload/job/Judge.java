package org.chuanglian.platform.intake.upload.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.Field;
import org.chuanglian.platform.intake.upload.Finding;
import org.chuanglian.platform.intake.upload.FindingText;
import org.chuanglian.platform.intake.upload.ProblemRow.Resolution;
import org.chuanglian.platform.intake.upload.RowKeys;
import org.chuanglian.platform.intake.upload.RowWriter.Naming;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.KnownSubjects.Known;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKey.Scheme;
import org.jspecify.annotations.Nullable;

/** Judges checked rows by what the registry knows and by the keys of rows before them. */
final class Judge {

    private final KnownSubjects subjects;
    private final Scope scope;
    private final KnownReadings readings;
    private final String upload;
    private final SeenKeys seen = new SeenKeys();

    Judge(KnownSubjects subjects, Scope scope, KnownReadings readings, String upload) {
        this.subjects = subjects;
        this.scope = scope;
        this.readings = readings;
        this.upload = upload;
    }

    /**
     * A row and what was decided of it.
     *
     * @param like the key of the subject that it was decided to be
     */
    record Case(
            CheckedRow row,
            Optional<Resolution> decided,
            @Nullable SubjectKey like) {
        static Case undecided(CheckedRow row) {
            return new Case(row, Optional.empty(), null);
        }
    }

    /** Judges a portion of rows, in their order. */
    List<Judged> judge(List<Case> portion) {
        Map<SubjectKey, Known> known = subjects.byKeys(portion.stream()
                .filter(one -> !one.row().isBad())
                .flatMap(one -> Stream.concat(RowKeys.of(one.row()).stream(), Stream.ofNullable(one.like())))
                .toList());
        List<Judged> judged = new ArrayList<>(portion.size());
        for (Case one : portion) {
            judged.add(
                    one.row().isBad()
                            ? new Judged(one.row(), Optional.empty(), Optional.empty(), Optional.empty())
                            : judge(one, known));
        }
        return judged;
    }

    private Judged judge(Case one, Map<SubjectKey, Known> known) {
        CheckedRow row = one.row();
        List<SubjectKey> keys = RowKeys.of(row);
        if (one.decided().filter(Resolution.SAME::equals).isPresent() && one.like() != null) {
            return existing(row, one.like(), known);
        }
        Optional<SubjectKey> owned = keys.stream().filter(known::containsKey).findFirst();
        if (row.template().isOfValues()) {
            return owned.map(key -> value(row, key, known))
                    .orElseGet(() -> refused(row, Finding.of(FindingText.UNKNOWN_SUBJECT)));
        }
        boolean another = one.decided().filter(Resolution.ANOTHER::equals).isPresent();
        Optional<Long> earlier = seen.earlier(another ? official(keys) : keys, row.line());
        if (earlier.isPresent()) {
            return refused(row, Finding.of(FindingText.TWICE, earlier.get()));
        }
        if (owned.isPresent() && !another) {
            return owned.get().equals(keys.getFirst())
                    ? existing(row, owned.get(), known)
                    : sameName(row, known.get(owned.get()));
        }
        if (!scope.isEverywhere()
                && !scope.covers(Scope.region(row.value(Field.REGION)).orElse(null))) {
            return refused(row, scope.refusal());
        }
        return new Judged(row, Optional.empty(), Optional.empty(), Optional.of(fresh(row, keys, known)));
    }

    /** A file gives one value for a reading. */
    private Judged value(CheckedRow row, SubjectKey owner, Map<SubjectKey, Known> known) {
        Known subject = known.get(owner);
        String reading = (subject == null ? "" : subject.id()) + "|" + row.value(Field.INDICATOR) + "|"
                + row.value(Field.PERIOD);
        return seen.earlier(List.of(new SubjectKey(Scheme.PACK, reading)), row.line())
                .map(line -> refused(row, Finding.of(FindingText.TWICE, line)))
                .orElseGet(() -> knownOtherwise(row, subject)
                        .map(why -> refused(row, why))
                        .orElseGet(() -> existing(row, owner, known)));
    }

    /** That a value which its organisation declares is known from somebody else, whose value stands. */
    private Optional<Finding> knownOtherwise(CheckedRow row, @Nullable Known subject) {
        return subject == null || !scope.declares() || !scope.covers(row.template(), subject)
                ? Optional.empty()
                : readings.elsewhere(subject.id(), row.value(Field.INDICATOR), row.value(Field.PERIOD))
                        .map(source -> Finding.of(FindingText.KNOWN_OTHERWISE, source.title()));
    }

    private static List<SubjectKey> official(List<SubjectKey> keys) {
        return keys.stream().filter(key -> key.scheme() != Scheme.NAME).toList();
    }

    /** Keys that another subject has already are left to it. */
    private Naming fresh(CheckedRow row, List<SubjectKey> keys, Map<SubjectKey, Known> known) {
        List<SubjectKey> free =
                keys.stream().filter(key -> !known.containsKey(key)).toList();
        return free.isEmpty()
                ? new Naming(new SubjectKey(Scheme.PACK, "upload/" + upload + "/" + row.line()), List.of(), false)
                : new Naming(free.getFirst(), free.subList(1, free.size()), false);
    }

    private Judged existing(CheckedRow row, SubjectKey key, Map<SubjectKey, Known> known) {
        Known subject = known.get(key);
        if (subject == null) {
            return refused(row, Finding.of(FindingText.UNKNOWN_SUBJECT));
        }
        return scope.covers(row.template(), subject)
                ? new Judged(row, Optional.empty(), Optional.empty(), Optional.of(new Naming(key, List.of(), true)))
                : refused(row, scope.refusal());
    }

    private static Judged sameName(CheckedRow row, @Nullable Known subject) {
        return subject == null
                ? refused(row, Finding.of(FindingText.UNKNOWN_SUBJECT))
                : new Judged(
                        row,
                        Optional.of(Finding.of(FindingText.SAME_NAME, subject.name())),
                        Optional.of(subject.id()),
                        Optional.empty());
    }

    private static Judged refused(CheckedRow row, Finding why) {
        return new Judged(row, Optional.of(why), Optional.<SubjectId>empty(), Optional.empty());
    }
}
