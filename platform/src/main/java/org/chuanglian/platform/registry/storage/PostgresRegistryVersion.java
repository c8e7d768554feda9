package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.CATALOGUE_VERSION;
import static org.chuanglian.platform.registry.db.Tables.ORIGIN;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.RegistryVersion;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads which registry it is, when its newest recording was made and its catalogue's count of changes. */
@Component
class PostgresRegistryVersion implements RegistryVersion {

    /** The mark is told to everybody. */
    private static final OpenFacts PUBLIC = new OpenFacts(Clearance.PUBLIC);

    private final DSLContext sql;

    PostgresRegistryVersion(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String now() {
        String last = PUBLIC.knownUntil(sql)
                .map(at -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at.instant())))
                .orElse("0");
        return sql.select(ORIGIN.ID, CATALOGUE_VERSION.VERSION)
                .from(ORIGIN, CATALOGUE_VERSION)
                .fetchSingle(row -> row.value1() + "-" + last + "-" + row.value2());
    }
}
