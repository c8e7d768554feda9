package org.chuanglian.platform.intake.correction;

import static org.chuanglian.platform.intake.db.Tables.CORRECTION_LINK;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.stereotype.Component;

/** Keeps private links by the SHA-256 of their secrets, which are as long as it is. */
@Component
class HashedLinks implements PrivateLinks {

    private static final int BYTES = 32;

    /** A form sent twice gets a link each time, since the first one cannot be told again. */
    private static final int MOST = 5;

    private final Base64StringKeyGenerator secrets =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);
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
        String secret = secrets.generateKey();
        sql.insertInto(CORRECTION_LINK)
                .set(CORRECTION_LINK.DIGEST, digest(secret))
                .set(CORRECTION_LINK.NUMBER, number)
                .set(CORRECTION_LINK.MADE_AT, OffsetDateTime.now(clock))
                .execute();
        return Optional.of(secret);
    }

    @Override
    public Optional<String> open(String secret) {
        return sql.selectFrom(CORRECTION_LINK)
                .where(CORRECTION_LINK.DIGEST.eq(digest(secret)))
                .fetchOptional(CORRECTION_LINK.NUMBER);
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java platform has SHA-256.", never);
        }
    }
}
