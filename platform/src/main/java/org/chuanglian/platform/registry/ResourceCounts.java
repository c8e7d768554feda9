package org.chuanglian.platform.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Counts what hangs together, as known at a time. Samples never count, and nothing counts twice. */
public interface ResourceCounts {

    /** Where relations lead from. */
    sealed interface Origin {
        /** Subjects in a region or anywhere below it. */
        record Within(RegionCode region) implements Origin {}

        /** Institutions that were brought in and have not left. */
        record Imported() implements Origin {}
    }

    /**
     * Institutions brought in that had reached a stage, those that left not among them.
     *
     * @param by only steps that happened by the end of this day; null for all
     */
    Set<SubjectId> imported(Stage reached, @Nullable LocalDate by, KnowledgeTime at);

    /**
     * How many subjects of a kind relations of a type lead to.
     *
     * @param by only relations known to have begun by the end of this day; null for all, undated ones among them
     */
    long related(Origin origin, RelationType type, SubjectKind kind, @Nullable LocalDate by, KnowledgeTime at);

    /** The relations of a type that lead from these subjects, each to a subject that is no sample. */
    List<Led> led(Set<SubjectId> from, RelationType type, KnowledgeTime at);

    /**
     * A relation, and what the subject that it leads to is.
     *
     * @param region of that subject; empty where nobody said it
     * @param since when it began; null where nobody said it
     */
    record Led(
            SubjectId from,
            SubjectId to,
            SubjectKind kind,
            Optional<RegionCode> region,
            @Nullable LocalDate since) {}

    /**
     * How many subjects of each kind and region were in the registry by then. When a subject came in is known; what kind
     * it is and where it lies is told as it is recorded now.
     */
    List<Placed> placed(KnowledgeTime at);

    /** A count of subjects of a kind in a region, which is empty where nobody said it. */
    record Placed(SubjectKind kind, Optional<RegionCode> region, long subjects) {}
}
