package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.TALLY;
import static org.chuanglian.platform.registry.db.Tables.TALLY_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

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
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tally of all subjects and the names of regions, held in memory and read again once the database has a newer one. */
@Component
class Tallies implements Regions {

    /** Combinations that all kept searches may have together: some ten megabytes. */
    private static final long MOST_KEPT = 400_000;

    private final DSLContext sql;
    /** A common word costs a second to count among a million; the pages and filters after it cost nothing. */
    private final Cache<Searched, TallyCube> searches = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((Searched asked, TallyCube found) -> 1 + found.size())
            .build();

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Held held = new Held(-1, TallyCube.of(List.of()), new TreeMap<>(), Map.of());

    Tallies(DSLContext sql) {
        this.sql = sql;
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

    /** The tally under the searched parts of a filter: that of everything if there are none. */
    TallyCube under(SubjectFilter filter) {
        Held now = current();
        if (!filter.needsSearch()) {
            return now.cube();
        }
        SubjectFilter searched = SubjectFilter.ALL
                .withText(filter.text())
                .withFiledUnder(filter.filedUnder())
                .withRelatedTo(filter.relatedTo());
        return searches.get(new Searched(now.version(), searched), asked -> counted(asked.filter()));
    }

    private TallyCube counted(SubjectFilter searched) {
        Field<String> region = coalesce(SUBJECT.REGION, inline(""));
        Field<String> field = coalesce(SUBJECT.FIELD, inline(""));
        Field<String> stage = coalesce(SUBJECT.STAGE, inline(""));
        return TallyCube.of(sql.select(SUBJECT.KIND, region, field, stage, SUBJECT.SAMPLE, count())
                .from(SUBJECT)
                .where(SubjectConditions.searched(sql, searched))
                .groupBy(SUBJECT.KIND, region, field, stage, SUBJECT.SAMPLE)
                .fetch(row -> new TallyCube.Tallied(
                        SubjectKind.of(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6())));
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
