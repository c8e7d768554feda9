package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.SIGN_IN_ATTEMPT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.account.signin.LockOut;
import org.chuanglian.platform.account.signin.SignInAttempts;
import org.chuanglian.platform.shared.Digest;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tries to sign in, in the schema {@code account}; a row's lock brings tries on one name one after the other. */
@Repository
class PostgresSignInAttempts implements SignInAttempts {

    private static final int NETWORK = 8;

    private final DSLContext sql;
    private final Clock clock;

    PostgresSignInAttempts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Counter(String key, int failures, Instant last, LockOut rule) {
        Instant until(Instant now) {
            return rule.until(LockOut.counted(failures, last, now), last);
        }
    }

    @Override
    @Transactional
    public Optional<Instant> begin(String name, String address) {
        // as finely as the database keeps it: a moment that is rounded up would lie in the future
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sql.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LAST_AT.lt(at(now.minus(LockOut.FORGOTTEN))))
                .execute();
        Counter account = counter(nameKey(name), LockOut.ACCOUNT, now);
        Counter house = counter(addressKey(address), LockOut.ADDRESS, now);
        Optional<Instant> locked = Stream.of(account, house)
                .map(counter -> counter.until(now))
                .filter(now::isBefore)
                .max(Instant::compareTo);
        if (locked.isEmpty()) {
            count(account, now);
            count(house, now);
        }
        return locked;
    }

    private Counter counter(String key, LockOut rule, Instant now) {
        sql.insertInto(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.KEY, key)
                .set(SIGN_IN_ATTEMPT.FAILURES, 0)
                .set(SIGN_IN_ATTEMPT.LAST_AT, at(now))
                .onConflictDoNothing()
                .execute();
        return sql.selectFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.KEY.eq(key))
                .forUpdate()
                .fetchSingle(row ->
                        new Counter(key, row.getFailures(), row.getLastAt().toInstant(), rule));
    }

    private void count(Counter counter, Instant now) {
        sql.update(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.FAILURES, LockOut.counted(counter.failures(), counter.last(), now) + 1)
                .set(SIGN_IN_ATTEMPT.LAST_AT, at(now))
                .where(SIGN_IN_ATTEMPT.KEY.eq(counter.key()))
                .execute();
    }

    @Override
    @Transactional
    public void succeeded(String name, String address) {
        sql.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.KEY.eq(nameKey(name)))
                .execute();
        sql.update(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.FAILURES, greatest(SIGN_IN_ATTEMPT.FAILURES.minus(1), val(0)))
                .where(SIGN_IN_ATTEMPT.KEY.eq(addressKey(address)))
                .execute();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String nameKey(String name) {
        return digest("name " + PostgresPersons.written(name));
    }

    /** One house has one IPv4 address, or 2^64 of IPv6: those count as one. */
    private static String addressKey(String address) {
        return digest("address "
                + (address.indexOf(':') >= 0 && InetAddress.ofLiteral(address) instanceof Inet6Address wide
                        ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), NETWORK))
                        : address));
    }

    private static String digest(String text) {
        return Digest.hex(text);
    }
}
