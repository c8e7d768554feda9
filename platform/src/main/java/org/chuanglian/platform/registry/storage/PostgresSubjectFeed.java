package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.ORIGIN;
import static org.chuanglian.platform.registry.db.Tables.PRODUCT_LINE;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_NAME;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuanglian.platform.registry.RecordingSheet.NameUse;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.SubjectFeed;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.db.tables.records.EverySubjectRecord;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The feed of changes. A position is a transaction number: everything below the oldest transaction still running is
 * committed for good, so reading from there on can skip nothing.
 */
@Component
class PostgresSubjectFeed implements SubjectFeed {

    private static final int PORTION = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DSLContext sql;

    PostgresSubjectFeed(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public long readSince(long position, Consumer<Entry> reader, Consumer<SubjectId> withdrawn) {
        long settled = Objects.requireNonNull(sql.select(
                        function("pg_snapshot_xmin", Object.class, function("pg_current_snapshot", Object.class))
                                .cast(String.class)
                                .cast(Long.class))
                .fetchSingle()
                .value1());
        long changedIn = position;
        UUID id = BEFORE_ALL;
        while (true) {
            List<EverySubjectRecord> portion = sql.selectFrom(EVERY_SUBJECT)
                    .where(row(EVERY_SUBJECT.CHANGED_IN, EVERY_SUBJECT.ID).gt(changedIn, id))
                    .and(EVERY_SUBJECT.CHANGED_IN.lt(settled))
                    .orderBy(EVERY_SUBJECT.CHANGED_IN, EVERY_SUBJECT.ID)
                    .limit(PORTION)
                    .fetch();
            if (portion.isEmpty()) {
                return settled;
            }
            portion.stream()
                    .filter(EverySubjectRecord::getWithdrawn)
                    .forEach(row -> withdrawn.accept(new SubjectId(row.getId())));
            read(portion.stream().filter(row -> !row.getWithdrawn()).toList(), reader);
            changedIn = portion.getLast().getChangedIn();
            id = portion.getLast().getId();
        }
    }

    @Override
    public UUID origin() {
        return sql.selectFrom(ORIGIN).fetchSingle().getId();
    }

    @Override
    public long size() {
        return sql.fetchCount(select(SUBJECT.ID).from(SUBJECT));
    }

    private void read(List<EverySubjectRecord> portion, Consumer<Entry> reader) {
        List<UUID> ids = portion.stream().map(EverySubjectRecord::getId).toList();
        Map<UUID, List<SubjectKey>> keys = sql.selectFrom(SUBJECT_KEY)
                .where(SUBJECT_KEY.SUBJECT_ID.in(ids))
                .fetchGroups(key -> key.getSubjectId(), key -> PostgresSubjects.key(key.getScheme(), key.getValue()));
        Map<UUID, List<OtherName>> names = sql.selectFrom(SUBJECT_NAME)
                .where(SUBJECT_NAME.SUBJECT_ID.in(ids))
                .fetchGroups(
                        name -> name.getSubjectId(),
                        name -> new OtherName(
                                name.getName(), NameUse.valueOf(name.getUse().toUpperCase(Locale.ROOT))));
        Map<UUID, List<String>> products = sql.select(PRODUCT_LINE.SUBJECT_ID, PRODUCT_LINE.NAME)
                .from(PRODUCT_LINE)
                .where(PRODUCT_LINE.SUBJECT_ID.in(ids))
                .and(PRODUCT_LINE.CLOSED_RECORDING_NO.isNull())
                .fetchGroups(PRODUCT_LINE.SUBJECT_ID, PRODUCT_LINE.NAME);
        for (EverySubjectRecord row : portion) {
            String region = row.getRegion();
            reader.accept(new Entry(
                    new SubjectId(row.getId()),
                    SubjectKind.of(row.getKind()),
                    row.getName(),
                    row.getNameEn(),
                    names.getOrDefault(row.getId(), List.of()),
                    keys.getOrDefault(row.getId(), List.of()),
                    region == null ? null : new RegionCode(region),
                    row.getField(),
                    products.getOrDefault(row.getId(), List.of()),
                    row.getSample()));
        }
    }
}
