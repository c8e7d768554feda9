package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.PRODUCT_LINE;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_CLASS;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.chuanglian.platform.registry.Portfolios;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Streams products, classes and keys from PostgreSQL; in a transaction, without which the driver would fetch all at once. */
@Component
class PostgresPortfolios implements Portfolios {

    private static final int PORTION = 5_000;

    private final DSLContext sql;

    PostgresPortfolios(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public void products(KnowledgeTime at, Consumer<Product> reader) {
        try (var rows = sql.select(PRODUCT_LINE.SUBJECT_ID, PRODUCT_LINE.NAME, PRODUCT_LINE.REVENUE_SHARE, SOURCE.CODE)
                .from(PRODUCT_LINE)
                .join(SOURCE)
                .on(SOURCE.NO.eq(PRODUCT_LINE.SOURCE_NO))
                .where(standing(PRODUCT_LINE.RECORDING_NO, PRODUCT_LINE.CLOSED_RECORDING_NO, at))
                .fetchSize(PORTION)
                .fetchLazy()) {
            rows.forEach(row -> {
                BigDecimal share = row.get(PRODUCT_LINE.REVENUE_SHARE);
                reader.accept(new Product(
                        new SubjectId(row.get(PRODUCT_LINE.SUBJECT_ID)),
                        row.get(PRODUCT_LINE.NAME),
                        share == null ? null : Double.valueOf(share.doubleValue()),
                        row.get(SOURCE.CODE)));
            });
        }
    }

    @Override
    @Transactional(readOnly = true)
    public void classes(String schemePrefix, KnowledgeTime at, Consumer<Filed> reader) {
        try (var rows = sql.select(SUBJECT_CLASS.SUBJECT_ID, SUBJECT_CLASS.SCHEME, SUBJECT_CLASS.CODE)
                .from(SUBJECT_CLASS)
                .where(SUBJECT_CLASS.SCHEME.startsWith(schemePrefix))
                .and(standing(SUBJECT_CLASS.RECORDING_NO, SUBJECT_CLASS.CLOSED_RECORDING_NO, at))
                .fetchSize(PORTION)
                .fetchLazy()) {
            rows.forEach(row -> reader.accept(new Filed(
                    new SubjectId(row.get(SUBJECT_CLASS.SUBJECT_ID)),
                    row.get(SUBJECT_CLASS.SCHEME),
                    row.get(SUBJECT_CLASS.CODE))));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public void keys(SubjectKey.Scheme scheme, Consumer<Keyed> reader) {
        try (var rows = sql.select(SUBJECT_KEY.SUBJECT_ID, SUBJECT_KEY.VALUE)
                .from(SUBJECT_KEY)
                .where(SUBJECT_KEY.SCHEME.eq(scheme.code()))
                .fetchSize(PORTION)
                .fetchLazy()) {
            rows.forEach(row -> reader.accept(new Keyed(
                    new SubjectId(row.get(SUBJECT_KEY.SUBJECT_ID)),
                    new SubjectKey(scheme, row.get(SUBJECT_KEY.VALUE)))));
        }
    }

    /** Recorded by then, and not closed by then. */
    private static Condition standing(TableField<?, Long> recorded, TableField<?, Long> closed, KnowledgeTime at) {
        OffsetDateTime then = at.instant().atOffset(ZoneOffset.UTC);
        return recorded.in(select(RECORDING.NO).from(RECORDING).where(RECORDING.RECORDED_AT.le(then)))
                .and(closed.isNull()
                        .or(closed.in(select(RECORDING.NO).from(RECORDING).where(RECORDING.RECORDED_AT.gt(then)))));
    }
}
