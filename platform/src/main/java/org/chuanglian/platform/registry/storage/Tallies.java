package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.TALLY;
import static org.chuanglian.platform.registry.db.Tables.TALLY_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The tally of all subjects and the names of regions, held in memory and read again once the database has a newer one. */
@Component
class Tallies implements Regions {

    /** Subjects and combinations that all kept searches may have together: some 40 megabytes. */
    private static final long MOST_KEPT = 1_500_000;

    private static final int MOST_ORDERED = 300_000;

    private static final Field<String> REGION =
            coalesce(SUBJECT.REGION, inline("")).as(SUBJECT.REGION);
    private static final Field<String> FIELD =
            coalesce(SUBJECT.FIELD, inline("")).as(SUBJECT.FIELD);
    private static final Field<String> STAGE =
            coalesce(SUBJECT.STAGE, inline("")).as(SUBJECT.STAGE);
    private static final List<Field<?>> COMBINATION = List.of(SUBJECT.KIND, REGION, FIELD, STAGE, SUBJECT.SAMPLE);

    private final DSLContext sql;
    private final int mostOrdered;
    /** A common word costs a second to find among a million; the pages and filters after it cost nothing. */
    private final Cache<Searched, FoundSubjects> searches = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((Searched asked, FoundSubjects found) -> found.weight())
            .build();

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Held held = new Held(-1, TallyCube.of(List.of()), new TreeMap<>(), Map.of());

    @Autowired
    Tallies(DSLContext sql) {
        this(sql, MOST_ORDERED);
    }

    /** @param mostOrdered a search that finds more is only counted */
    Tallies(DSLContext sql, int mostOrdered) {
        this.sql = sql;
        this.mostOrdered = mostOrdered;
    }

    /** Any write of a subject moves the version on, so what was counted under an older one is never asked for again. */
    private record Searched(long version, SubjectFilter filter) {}

    /** A state of the registry by its number, and the tally of everything in it. */
    private record Held(
            long version,
            TallyCube cube,
            NavigableMap<RegionCode, Region> regions,
            Map<RegionCode, SubjectId> subjects) {}

    TallyCube cube() {
        return current().cube();
    }

    /** What the searched parts of a filter find: everything, counted, if there are none. */
    FoundSubjects under(SubjectFilter filter) {
        Held now = current();
        if (!filter.needsSearch()) {
            return FoundSubjects.counted(now.cube());
        }
        SubjectFilter searched = SubjectFilter.ALL
                .withText(filter.text())
                .withFiledUnder(filter.filedUnder())
                .withRelatedTo(filter.relatedTo());
        return searches.get(new Searched(now.version(), searched), asked -> found(asked.filter()));
    }

    private FoundSubjects found(SubjectFilter searched) {
        Condition passes = SubjectConditions.searched(sql, searched);
        FoundSubjects.Taking taking = inOrder(passes);
        return taking.taken() > mostOrdered ? FoundSubjects.counted(counted(passes)) : taking.found();
    }

    /** Found first and sorted then: a planner that sees both would walk the index of all names. */
    private FoundSubjects.Taking inOrder(Condition passes) {
        Table<?> found = select(SUBJECT.ID, SUBJECT.NAME, SUBJECT.UPDATED_AT)
                .select(COMBINATION)
                .from(SUBJECT)
                .where(passes)
                .limit(mostOrdered + 1)
                .asTable(SUBJECT.getUnqualifiedName());
        String query = sql.renderInlined(select(
                        found.field(SUBJECT.ID),
                        found.field(SUBJECT.KIND),
                        found.field(REGION),
                        found.field(FIELD),
                        found.field(STAGE),
                        found.field(SUBJECT.SAMPLE),
                        field(
                                "(extract(epoch from {0}) * 1000000)::bigint",
                                Long.class, found.field(SUBJECT.UPDATED_AT)))
                .from(found)
                .orderBy(found.field(SUBJECT.NAME), found.field(SUBJECT.ID)));
        FoundSubjects.Taking taking = new FoundSubjects.Taking();
        sql.connection(connection -> CopiedRow.each(
                connection,
                query,
                row -> taking.take(
                        row.uuid(),
                        new TallyCube.Tallied(
                                SubjectKind.of(row.text()), row.text(), row.text(), row.text(), row.bool(), 0),
                        row.bigint())));
        return taking;
    }

    private TallyCube counted(Condition passes) {
        return TallyCube.of(sql.select(COMBINATION)
                .select(count())
                .from(SUBJECT)
                .where(passes)
                .groupBy(COMBINATION)
                .fetch(row -> new TallyCube.Tallied(
                        SubjectKind.of(row.get(SUBJECT.KIND)),
                        row.get(REGION),
                        row.get(FIELD),
                        row.get(STAGE),
                        row.get(SUBJECT.SAMPLE),
                        row.get(count()))));
    }

    @Override
    public Region named(RegionCode code) {
        Region known = held.regions().get(code);
        return known != null ? known : current().regions().getOrDefault(code, new Region(code, code.code(), null));
    }

    @Override
    public List<Region> within(@Nullable RegionCode upper) {
        return current().regions().values().stream()
                .filter(region -> upper == null || (upper.contains(region.code()) && !upper.equals(region.code())))
                .toList();
    }

    @Override
    public Map<RegionCode, SubjectId> subjects() {
        return current().subjects();
    }

    private Held current() {
        if (version() != held.version()) {
            reading.lock();
            try {
                // asked again: another request may have read it while this one waited
                if (version() != held.version()) {
                    held = read();
                }
            } finally {
                reading.unlock();
            }
        }
        return held;
    }

    private long version() {
        return Objects.requireNonNull(
                sql.select(TALLY_VERSION.VERSION).from(TALLY_VERSION).fetchSingle(TALLY_VERSION.VERSION));
    }

    /** The version first: should the tally move on meanwhile, the next request reads again. */
    private Held read() {
        long version = version();
        List<TallyCube.Tallied> rows = new ArrayList<>();
        try (var cursor = sql.selectFrom(TALLY).where(TALLY.SUBJECTS.gt(0L)).fetchLazy()) {
            cursor.forEach(row -> rows.add(new TallyCube.Tallied(
                    SubjectKind.of(row.getKind()),
                    row.getRegion(),
                    row.getField(),
                    row.getStage(),
                    row.getSample(),
                    row.getSubjects())));
        }
        NavigableMap<RegionCode, Region> regions = new TreeMap<>();
        Map<RegionCode, SubjectId> subjects = new HashMap<>();
        sql.select(SUBJECT_KEY.VALUE, SUBJECT.NAME, SUBJECT.NAME_EN, SUBJECT.ID)
                .from(SUBJECT_KEY)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(SUBJECT_KEY.SUBJECT_ID))
                .where(SUBJECT_KEY.SCHEME.eq(SubjectKey.Scheme.GBT2260.code()))
                .forEach(row -> RegionCode.read(row.value1()).ifPresent(code -> {
                    regions.put(code, new Region(code, row.value2(), row.value3()));
                    subjects.put(code, new SubjectId(row.value4()));
                }));
        return new Held(version, TallyCube.of(rows), regions, Map.copyOf(subjects));
    }
}
