package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.READING;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectFilter.Place;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectOrder;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects stand on one page. What a search found is kept in order, and its pages are read from that. For the
 * rest, and in the order of an indicator, there are two ways, and exact counts beforehand choose: walk an index in the
 * list's order and skip what does not pass, or gather all that pass and sort them. The first is fast when many pass, the
 * second when few do; each alone has filters that cost seconds.
 */
final class PageIds {

    private final DSLContext sql;
    private final SubjectQuery query;
    private final SubjectFilter filter;
    private final TallyCube all;
    private final FoundSubjects found;
    private final NewestReadings readings;
    private final long total;

    /**
     * @param all the tally of every subject
     * @param found what the searched parts of the query's filter found
     */
    PageIds(DSLContext sql, SubjectQuery query, TallyCube all, FoundSubjects found, NewestReadings readings) {
        this.sql = sql;
        this.query = query;
        this.filter = query.filter();
        this.all = all;
        this.found = found;
        this.readings = readings;
        this.total = found.cube().total(filter);
    }

    List<UUID> fetch() {
        FoundSubjects.Ordered kept = found.ordered();
        return kept == null || query.order().key() instanceof SubjectOrder.Key.Reading ? fetchAsked() : page(kept);
    }

    private List<UUID> page(FoundSubjects.Ordered kept) {
        boolean[] passing = found.cube().passing(filter);
        boolean descending = query.order().descending();
        return query.order().key() instanceof SubjectOrder.Key.Updated
                ? kept.byUpdate(passing, descending, query.offset(), query.size())
                : kept.byName(passing, descending, query.offset(), query.size());
    }

    private List<UUID> fetchAsked() {
        return switch (query.order().key()) {
            case SubjectOrder.Key.Name() -> byOwn(SUBJECT.NAME);
            case SubjectOrder.Key.Updated() -> byOwn(SUBJECT.UPDATED_AT);
            case SubjectOrder.Key.Reading(String indicator) -> {
                NewestReadings.Measured measured =
                        readings.measured(List.of(indicator)).get(indicator);
                yield measured == null ? byName().fetch() : byReading(measured);
            }
        };
    }

    /** By an indicator that is not there, or not for the reader, no list is ordered. */
    private PageIds byName() {
        return new PageIds(
                sql,
                new SubjectQuery(filter, SubjectOrder.BY_NAME, query.columns(), query.page(), query.size()),
                all,
                found,
                readings);
    }

    /**
     * The order of a list, complete by the identifier.
     *
     * @param number the reading a list is ordered by, if it is
     */
    static List<SortField<?>> order(SubjectOrder order, @Nullable Field<BigDecimal> number) {
        boolean descending = order.descending();
        return switch (order.key()) {
            case SubjectOrder.Key.Name() -> List.of(way(SUBJECT.NAME, descending), way(SUBJECT.ID, descending));
            case SubjectOrder.Key.Updated() ->
                List.of(way(SUBJECT.UPDATED_AT, descending), way(SUBJECT.ID, !descending));
            case SubjectOrder.Key.Reading(String indicator) ->
                number == null
                        ? order(SubjectOrder.BY_NAME, null)
                        : List.of(way(number, descending).nullsLast(), way(SUBJECT.ID, !descending));
        };
    }

    private static <T> SortField<T> way(Field<T> field, boolean descending) {
        return descending ? field.desc() : field.asc();
    }

    private <K> List<UUID> byOwn(Field<K> key) {
        // The far half of a list is walked from its end.
        boolean fromEnd = query.offset() > total / 2;
        SubjectOrder order = fromEnd ? query.order().reversed() : query.order();
        long offset = fromEnd ? Math.max(0, total - query.offset() - query.size()) : query.offset();
        long size = Math.min(query.size(), total - query.offset());
        List<UUID> ids = walks(offset + size, walkedByOwn(key), total)
                ? walkOwn(key, order, offset, size)
                : gather(SUBJECT, order(order, null), offset, size);
        if (fromEnd) {
            Collections.reverse(ids);
        }
        return ids;
    }

    /** True when walking the index meets fewer rows than gathering would. */
    private static boolean walks(long needed, long walked, long passing) {
        return (double) needed * walked <= (double) passing * passing;
    }

    /** How many rows the indices that serve the walk hold in all. */
    private long walkedByOwn(Field<?> key) {
        SubjectFilter kinds = SubjectFilter.ALL.withKinds(filter.kinds());
        if (key.equals(SUBJECT.UPDATED_AT)) {
            return all.total(kinds);
        }
        long byPlace = all.total(kinds.withPlace(indexed(filter.place())));
        long byField = all.total(kinds.withField(filter.field()));
        return Math.min(byPlace, byField);
    }

    /** The place as an index holds it: a prefecture's subjects are looked for among its province's. */
    private static @Nullable Place indexed(@Nullable Place place) {
        return place instanceof Place.Within(RegionCode region)
                        && region.prefix().length() == 4
                ? new Place.Within(region.province())
                : place;
    }

    /** One ordered branch for each kind, merged: no index holds several kinds in one order. */
    private <K> List<UUID> walkOwn(Field<K> key, SubjectOrder order, long offset, long size) {
        Condition where = SubjectConditions.place(filter.place())
                .and(SubjectConditions.place(indexed(filter.place())))
                .and(SubjectConditions.counted(filter))
                .and(SubjectConditions.searched(sql, filter));
        @Nullable Select<Record2<UUID, K>> branches = null;
        for (Set<SubjectKind> kinds : branches()) {
            Select<Record2<UUID, K>> branch = select(SUBJECT.ID, key)
                    .from(SUBJECT)
                    .where(SubjectConditions.kinds(kinds).and(where))
                    .orderBy(order(order, null))
                    .limit(offset + size);
            branches = branches == null ? branch : branches.unionAll(branch);
        }
        if (branches == null) {
            return new ArrayList<>();
        }
        Table<Record2<UUID, K>> merged = branches.asTable("merged", "id", "key");
        Field<UUID> id = field(name("merged", "id"), UUID.class);
        Field<?> mergedKey = field(name("merged", "key"));
        boolean idDescending = order.key() instanceof SubjectOrder.Key.Name == order.descending();
        return new ArrayList<>(sql.select(id)
                .from(merged)
                .orderBy(way(mergedKey, order.descending()), way(id, idDescending))
                .limit(size)
                .offset(offset)
                .fetch(id));
    }

    /** The kinds to walk apart, of those that pass; one branch for all where an index holds all kinds. */
    private List<Set<SubjectKind>> branches() {
        if (filter.kinds().isEmpty() && filter.field() == null && !(filter.place() instanceof Place.Unknown)) {
            return List.of(Set.of());
        }
        return found.cube().facets(filter).kinds().keySet().stream()
                .filter(kind -> filter.kinds().isEmpty() || filter.kinds().contains(kind))
                .map(Set::of)
                .toList();
    }

    /** All that pass, sorted; a materialised list keeps the planner from walking after all. */
    private List<UUID> gather(Table<?> from, List<SortField<?>> order, long offset, long size) {
        List<Field<?>> keys = order.stream().<Field<?>>map(SortField::$field).toList();
        var passing = name("passing").asMaterialized(select(keys).from(from).where(SubjectConditions.all(sql, filter)));
        List<SortField<?>> sorted = new ArrayList<>();
        for (SortField<?> by : order) {
            SortField<?> same = way(field(name("passing", by.getName())), by.getOrder() == SortOrder.DESC);
            sorted.add(by.$nullOrdering() == null ? same : same.nullsLast());
        }
        Field<UUID> id = field(name("passing", SUBJECT.ID.getName()), UUID.class);
        return new ArrayList<>(sql.with(passing)
                .select(id)
                .from(passing)
                .orderBy(sorted)
                .limit(size)
                .offset(offset)
                .fetch(id));
    }

    private List<UUID> byReading(NewestReadings.Measured indicator) {
        SubjectKind kind = indicator.kind();
        SubjectFilter about = kind == null ? filter : filter.withKinds(Set.of(kind));
        boolean none =
                kind != null && !filter.kinds().isEmpty() && !filter.kinds().contains(kind);
        long passing = none ? 0 : found.cube().total(about);
        long walked = all.total(kind == null ? SubjectFilter.ALL : SubjectFilter.ALL.withKinds(Set.of(kind)));
        var reading = READING.as("reading");
        if (passing == 0 || !walks(query.offset() + query.size(), walked, passing)) {
            Table<?> joined = SUBJECT.leftJoin(readings.table(reading, indicator))
                    .on(reading.SUBJECT_ID.eq(SUBJECT.ID))
                    .and(reading.INDICATOR_NO.eq(indicator.no()));
            return gather(joined, order(query.order(), reading.NUMBER), query.offset(), query.size());
        }
        Condition measured = reading.INDICATOR_NO.eq(indicator.no()).and(reading.NUMBER.isNotNull());
        Condition passes = SubjectConditions.all(sql, filter);
        boolean descending = query.order().descending();
        List<UUID> ids = new ArrayList<>(sql.select(reading.SUBJECT_ID)
                .from(readings.table(reading, indicator))
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(reading.SUBJECT_ID))
                .where(measured.and(passes))
                .orderBy(way(reading.NUMBER, descending).nullsLast(), way(reading.SUBJECT_ID, !descending))
                .limit(query.size())
                .offset(query.offset())
                .fetch(reading.SUBJECT_ID));
        if (ids.size() < query.size() && query.offset() + ids.size() < total) {
            ids.addAll(unmeasured(indicator, measured, passes, ids.size(), descending));
        }
        return ids;
    }

    /** Those without the reading stand last; called when the page reaches beyond the last that has one. */
    private List<UUID> unmeasured(
            NewestReadings.Measured indicator, Condition measured, Condition passes, int before, boolean descending) {
        var reading = READING.as("reading");
        long last = before > 0
                ? query.offset() + before
                : sql.fetchCount(select(reading.SUBJECT_ID)
                        .from(readings.table(reading, indicator))
                        .join(SUBJECT)
                        .on(SUBJECT.ID.eq(reading.SUBJECT_ID))
                        .where(measured.and(passes)));
        return sql.select(SUBJECT.ID)
                .from(SUBJECT)
                .where(passes.and(notExists(selectOne()
                        .from(readings.table(reading, indicator))
                        .where(measured)
                        .and(reading.SUBJECT_ID.eq(SUBJECT.ID)))))
                .orderBy(way(SUBJECT.ID, !descending))
                .limit(query.size() - before)
                .offset(Math.max(0, query.offset() - last))
                .fetch(SUBJECT.ID);
    }
}
