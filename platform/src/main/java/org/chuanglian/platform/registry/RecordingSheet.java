package org.chuanglian.platform.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What one recording writes, row by row in any order. Subjects are named by a key; a row may name a subject that the
 * same sheet brings in. {@code row} is the caller's own number of the row, for messages.
 */
public interface RecordingSheet {

    /** Brings a subject in under its key, or renews its name, region and field if the key is known already. */
    void subject(int row, SubjectEntry entry);

    /** Brings a subject in only if its key is unknown: for tables that mention a subject without describing it. */
    void mention(int row, SubjectEntry entry);

    /** Files a subject under a code of a classification. */
    void classified(int row, SubjectKey owner, String scheme, String code, String source);

    /** A fact that everybody may read as far as its indicator lets; written only if it differs from what is known. */
    default void fact(int row, SubjectKey owner, String indicator, Period period, FactValue value, String source) {
        fact(row, owner, indicator, period, value, source, AccessClass.PUBLIC);
    }

    /**
     * A fact with a class of its own, which may be stricter than its indicator's but never opens more. It is written only
     * if it differs from what is known in that class: what is recorded in one class changes nothing in another.
     */
    void fact(
            int row,
            SubjectKey owner,
            String indicator,
            Period period,
            FactValue value,
            String source,
            AccessClass access);

    /** Says that a value is doubtful: one that is known of the reading, or that the same sheet brings in. */
    void doubt(int row, SubjectKey owner, String indicator, Period period, FactValue.Quantity value, Doubt reason);

    void relation(int row, RelationEntry entry);

    /** A product of a firm with the share of revenue it stated, if any. */
    void product(int row, SubjectKey owner, String name, @Nullable BigDecimal revenueShare, String source);

    /**
     * A step of the life of an institution that was brought in. It must be one that {@link Stage#mayBeFollowedBy} lets
     * follow the last one, recorded or on this sheet, and not dated before it; a life begins with the negotiation.
     */
    void stage(int row, SubjectKey owner, Stage stage, LocalDate happenedOn, String evidence);

    /**
     * Says that this sheet is all its recorder has to say: what the same recorder said before and does not say again is
     * closed (its doubts too), and its facts are withdrawn. What others recorded stays: a fact is written only if it differs
     * from what this recorder itself said last, so that saying the same again undoes nobody's correction; and what a
     * person decided is held ({@link Recordings.Recorded#held}) even when this recorder now says something new.
     */
    void complete();

    /**
     * Refuses the whole sheet for a reason that its writer sees only now, while no other recording can run: what was
     * read before may have changed.
     */
    void refuse(int row, String what);

    /** How a further name is used. */
    enum NameUse {
        SHORT,
        FORMER,
        OTHER
    }

    /** A name that a subject is also known by. */
    record OtherName(String name, NameUse use) {}

    /**
     * A subject.
     *
     * @param furtherKeys keys beside the one it is named by
     * @param field the field or industry that lists show and count, in words
     * @param sample true for made-up content, which every page marks 示例
     */
    record SubjectEntry(
            SubjectKey key,
            List<SubjectKey> furtherKeys,
            SubjectKind kind,
            String name,
            @Nullable String nameEn,
            List<OtherName> otherNames,
            @Nullable RegionCode region,
            @Nullable String field,
            boolean sample) {

        /** A subject known by its key and name, in a place that may be unknown. */
        public static SubjectEntry named(SubjectKey key, SubjectKind kind, String name, @Nullable RegionCode region) {
            return new SubjectEntry(key, List.of(), kind, name, null, List.of(), region, null, false);
        }
    }

    /** A relation between two subjects, dated where the dates are known. */
    record RelationEntry(
            SubjectKey from,
            RelationType type,
            SubjectKey to,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable BigDecimal share,
            @Nullable Integer confidence,
            @Nullable String note,
            String source) {}
}
