package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads subjects and what hangs on them. */
public interface Subjects {

    Optional<Subject> find(SubjectId id);

    Optional<Subject> find(SubjectKey key);

    /** Relations from and to a subject that hold in the record now, newest first. */
    List<Relation> relations(SubjectId id);

    /** Products with the shares of revenue stated, largest first. */
    List<ProductLine> products(SubjectId id);

    /** Codes of classifications the subject is filed under. */
    List<Classified> classes(SubjectId id);

    /** The steps of its life as an imported institution, oldest first. */
    List<StageStep> stages(SubjectId id);

    /**
     * How many subjects there are by kind, region and field; exactly what {@code count(*)} over the subjects would give.
     */
    Stream<Tally> tallies();

    /** A relation seen with both its ends. */
    record Relation(
            java.util.UUID id,
            Named from,
            RelationType type,
            Named to,
            java.time.@org.jspecify.annotations.Nullable LocalDate validFrom,
            java.time.@org.jspecify.annotations.Nullable LocalDate validTo,
            java.math.@org.jspecify.annotations.Nullable BigDecimal share,
            @org.jspecify.annotations.Nullable Integer confidence,
            @org.jspecify.annotations.Nullable String note,
            Source source,
            Recording recording) {}

    /** A subject by name, for links. */
    record Named(
            SubjectId id,
            SubjectKind kind,
            String name,
            @org.jspecify.annotations.Nullable String nameEn) {}

    /** A product and the share of revenue the firm stated, if it did. */
    record ProductLine(
            String name, java.math.@org.jspecify.annotations.Nullable BigDecimal revenueShare, Source source) {}

    /** A dated step with its evidence. */
    record StageStep(Stage stage, java.time.LocalDate happenedOn, String evidence, Recording recording) {}

    /** A count of subjects that agree in kind, region (empty when unknown), field, stage and being a sample. */
    record Tally(SubjectKind kind, String region, String field, String stage, boolean sample, long subjects) {}
}
