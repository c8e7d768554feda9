package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.CATALOGUE_VERSION;
import static org.chuanglian.platform.registry.db.Tables.ORIGIN;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import org.chuanglian.platform.registry.RegistryVersion;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Reads which registry it is, its newest recording and its catalogue's count of changes: three rows by their keys. */
@Component
class PostgresRegistryVersion implements RegistryVersion {

    private final DSLContext sql;

    PostgresRegistryVersion(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String now() {
        Field<Long> last = coalesce(field(select(max(RECORDING.NO)).from(RECORDING)), inline(0L));
        return sql.select(ORIGIN.ID, last, CATALOGUE_VERSION.VERSION)
                .from(ORIGIN, CATALOGUE_VERSION)
                .fetchSingle(row -> row.value1() + "-" + row.value2() + "-" + row.value3());
    }
}
