package org.chuanglian.platform.intake.correction;

import static org.chuanglian.platform.intake.db.Tables.CORRECTION_LINK;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.chuanglian.platform.shared.Digest;
import org.chuanglian.platform.shared.Secret;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps private links by the SHA-256 of their secrets, which are as long as it is. */
@Component
class HashedLinks implements PrivateLinks {

    /** A form sent twice gets a link each time, since the first one cannot be told again. */
    private static final int MOST = 5;

    private final DSLContext sql;
    private final Clock clock;

    HashedLinks(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<String> make(String number) {
        if (sql.fetchCount(CORRECTION_LINK, CORRECTION_LINK.NUMBER.eq(number)) >= MOST) {
            return Optional.empty();
        }
        String secret = Secret.make();
        sql.insertInto(CORRECTION_LINK)
                .set(CORRECTION_LINK.DIGEST, Digest.hex(secret))
                .set(CORRECTION_LINK.NUMBER, number)
                .set(CORRECTION_LINK.MADE_AT, OffsetDateTime.now(clock))
                .execute();
        return Optional.of(secret);
    }

    @Override
    public Optional<String> open(String secret) {
        return sql.selectFrom(CORRECTION_LINK)
                .where(CORRECTION_LINK.DIGEST.eq(Digest.hex(secret)))
                .fetchOptional(CORRECTION_LINK.NUMBER);
    }
}
