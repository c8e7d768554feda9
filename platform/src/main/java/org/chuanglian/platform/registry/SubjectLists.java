package org.chuanglian.platform.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Lists subjects as they are known now, counts them, and streams them out. */
public interface SubjectLists {

    /** The same with the values that a clearance opens; without one, only those open to everybody are there. */
    SubjectLists clearedFor(Clearance clearance);

    /** The rows of one page, and how many there are in all. Beyond the last page there are no rows. */
    Page page(SubjectQuery query);

    /** The page together with the divisions of its filter; what is searched for is searched once for both. */
    Listing listing(SubjectQuery query);

    /** How many subjects the filter lets through, and how they divide. */
    Facets facets(SubjectFilter filter);

    /**
     * Every row of a query in its order, whatever its page; streamed, so a million are no burden. All rows are read as
     * they stood at one moment.
     *
     * @return when the newest of what was read was recorded; empty before anything was recorded
     */
    Optional<KnowledgeTime> each(SubjectQuery query, Consumer<Row> reader);

    /** A page, and how all that its filter lets through divides. */
    record Listing(Page page, Facets facets) {}

    /** One page of a list. */
    record Page(List<Row> rows, long total) {
        /** The number of the last page, at least 1. */
        public int lastPage(int size) {
            return (int) Math.max(1, (total + size - 1) / size);
        }
    }

    /**
     * A subject in a list.
     *
     * @param readings the newest reading of each indicator asked for, by its code, where there is one
     */
    record Row(
            SubjectId id,
            SubjectKind kind,
            String name,
            @Nullable String nameEn,
            @Nullable RegionCode region,
            @Nullable String field,
            @Nullable Stage stage,
            boolean sample,
            KnowledgeTime updatedAt,
            Map<String, Reading> readings) {}

    /**
     * The newest reading of an indicator: a number in the indicator's unit, or words.
     *
     * @param number null for words and days
     * @param words null for numbers
     * @param doubt why the value is doubted; null for nearly all
     */
    record Reading(
            Period period,
            @Nullable BigDecimal number,
            @Nullable String unit,
            @Nullable String words,
            @Nullable Doubt doubt) {}

    /**
     * Counts of what a filter lets through. Each division is counted under the other parts of the filter, not its own,
     * so that it says what choosing something else would give. Regions are the finest code known, empty when unknown;
     * fields and stages are empty when there is none.
     */
    record Facets(
            long total,
            Map<SubjectKind, Long> kinds,
            Map<String, Long> regions,
            Map<String, Long> fields,
            Map<String, Long> stages,
            long samples) {}
}
