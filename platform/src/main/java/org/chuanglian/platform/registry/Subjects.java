package org.chuanglian.platform.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads subjects and what hangs on them. */
public interface Subjects {

    /** The most relations that {@link #relations} answers; {@link #relationCounts} counts them all. */
    int RELATIONS_SHOWN = 200;

    Optional<Subject> find(SubjectId id);

    Optional<Subject> find(SubjectKey key);

    /** Relations from and to a subject that hold in the record now, newest first, {@value #RELATIONS_SHOWN} at most. */
    List<Relation> relations(SubjectId id);

    /** How many relations of each type lead from a subject, and to it. */
    Map<Direction, Long> relationCounts(SubjectId id);

    /** Products with the shares of revenue stated, largest first. */
    List<ProductLine> products(SubjectId id);

    /** Codes of classifications the subject is filed under. */
    List<Classified> classes(SubjectId id);

    /** The steps of its life as an imported institution, oldest first. */
    List<StageStep> stages(SubjectId id);

    /** How many subjects there are of each combination; exactly what counting the subjects would give. */
    List<Tally> tallies();

    /** A relation seen with both its ends. */
    record Relation(
            UUID id,
            Named from,
            RelationType type,
            Named to,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable BigDecimal share,
            @Nullable Integer confidence,
            @Nullable String note,
            Source source,
            Recording recording) {}

    /** A type of relation seen from one of its ends. */
    record Direction(RelationType type, boolean outgoing) {}

    /** A subject by name, for links. */
    record Named(
            SubjectId id,
            SubjectKind kind,
            String name,
            @Nullable String nameEn) {}

    /** A product and the share of revenue the firm stated, if it did. */
    record ProductLine(String name, @Nullable BigDecimal revenueShare, Source source) {}

    /** A dated step with its evidence. */
    record StageStep(Stage stage, LocalDate happenedOn, String evidence, Recording recording) {}

    /** A count of subjects that agree in kind, region, field and stage (each empty when unknown) and in being a sample. */
    record Tally(SubjectKind kind, String region, String field, String stage, boolean sample, long subjects) {}
}
