package org.chuanglian.platform.atlas.action;

import static org.chuanglian.platform.atlas.db.Tables.STEWARD;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps who answers for chains. */
@Component
public class Stewards {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    private final DSLContext sql;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Stewards(DSLContext sql, Acts acts, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Who answers for a chain in a province now; empty where nobody was named. */
    public Optional<Steward> of(String chain, RegionCode region) {
        var later = STEWARD.as("later");
        return sql.selectFrom(STEWARD)
                .where(STEWARD.CHAIN.eq(chain))
                .and(STEWARD.REGION.eq(region.code()))
                .and(notExists(selectOne().from(later).where(later.REPLACES.eq(STEWARD.ID))))
                .fetchOptional()
                .map(row -> new Steward(
                        row.getId(),
                        row.getChief(),
                        row.getDepartment(),
                        row.getDistricts(),
                        row.getSetAt().toInstant()));
    }

    /**
     * Names who answers for a chain.
     *
     * @param seen the one that stood when the officer looked; empty for none
     * @return false when somebody else named another one since
     */
    public boolean name(
            String chain,
            RegionCode region,
            Optional<UUID> seen,
            String chief,
            String department,
            String districts,
            PersonId by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!of(chain, region).map(Steward::id).equals(seen)) {
                return false;
            }
            boolean kept = sql.insertInto(STEWARD)
                            .set(STEWARD.ID, NEXT.generate())
                            .set(STEWARD.CHAIN, chain)
                            .set(STEWARD.REGION, region.code())
                            .set(STEWARD.CHIEF, chief)
                            .set(STEWARD.DEPARTMENT, department)
                            .set(STEWARD.DISTRICTS, districts)
                            .set(STEWARD.REPLACES, seen.orElse(null))
                            .set(STEWARD.SET_BY, by.value())
                            .set(STEWARD.SET_AT, clock.instant().atOffset(ZoneOffset.UTC))
                            .onConflictDoNothing()
                            .execute()
                    == 1;
            if (kept) {
                acts.append(Act.of(ActKind.ATLAS_STEWARD_NAMED, new Actor.Person(by.value()))
                        .about("atlas-chain:" + chain)
                        .telling("region", region)
                        .telling("department", department)
                        .keeping("chief", chief));
            }
            return kept;
        }));
    }
}
