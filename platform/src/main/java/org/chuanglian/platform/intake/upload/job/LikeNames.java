package org.chuanglian.platform.intake.upload.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.Finding;
import org.chuanglian.platform.intake.upload.FindingText;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.text.duplicates.Duplicate;
import org.chuanglian.text.duplicates.Duplicates;
import org.chuanglian.text.duplicates.Table;

/**
 * Finds the new organisations of a file whose names are like those of the registry's, or like another row's. Each name is
 * compared with those that share something rare with it, so that a million rows stay possible.
 */
final class LikeNames {

    private static final List<String> COLUMN = List.of("organisation name");

    /** Below this, likeness is worth nobody's time. */
    private static final double LEAST = 0.5;

    private static final int PERCENT = 100;

    private final KnownSubjects known;
    private final Subjects subjects;
    private final Table rows = new Table(COLUMN);
    private final Map<Long, String> names = new HashMap<>();

    LikeNames(KnownSubjects known, Subjects subjects) {
        this.known = known;
        this.subjects = subjects;
    }

    /** What a row may say the same as. */
    record Likeness(Finding finding, Optional<SubjectId> like) {}

    /** Adds a row that would bring in a new organisation. */
    void add(CheckedRow row) {
        rows.add(Long.toString(row.line()), List.of(row.name()));
        names.put(row.line(), row.name());
    }

    /** The rows, by their lines, whose names are like others. */
    Map<Long, Likeness> find() {
        Map<Long, Likeness> found = new HashMap<>();
        if (rows.size() > 1) {
            Duplicates.within(rows, false, notice -> {}).forEach(pair -> put(found, pair, likeRow(pair)));
        }
        Table registry = new Table(COLUMN);
        if (rows.size() > 0) {
            known.each(
                    SubjectKind.Group.ORGANISATION.kinds(),
                    one -> registry.add(one.id().toString(), List.of(one.name())));
        }
        if (registry.size() > 0) {
            Duplicates.across(rows, registry, false, notice -> {})
                    .forEach(pair ->
                            likeKnown(pair).ifPresent(likeness -> found.put(Long.valueOf(pair.first()), likeness)));
        }
        return found;
    }

    private static void put(Map<Long, Likeness> found, Duplicate pair, Optional<Likeness> likeness) {
        likeness.ifPresent(one -> found.putIfAbsent(Long.valueOf(pair.second()), one));
    }

    private Optional<Likeness> likeRow(Duplicate pair) {
        String other = names.getOrDefault(Long.valueOf(pair.first()), "");
        return pair.score() < LEAST
                ? Optional.empty()
                : Optional.of(new Likeness(
                        Finding.of(FindingText.LIKE_ROW, pair.first(), other, percent(pair)), Optional.empty()));
    }

    private Optional<Likeness> likeKnown(Duplicate pair) {
        if (pair.score() < LEAST) {
            return Optional.empty();
        }
        return SubjectId.read(pair.second())
                .flatMap(subjects::find)
                .map((Subject subject) -> new Likeness(
                        Finding.of(FindingText.LIKE_KNOWN, subject.name(), percent(pair)), Optional.of(subject.id())));
    }

    private static long percent(Duplicate pair) {
        return Math.min(PERCENT - 1, Math.round(pair.score() * PERCENT));
    }
}
