package org.chuanglian.platform.work.mail;

import static org.chuanglian.platform.work.db.Tables.LETTER;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.chuanglian.platform.work.db.tables.records.LetterRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Keeps letters in PostgreSQL until the mail server has taken them. */
@Component
class QueuedPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(QueuedPost.class);
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final int AT_ONCE = 100;

    /** Each wait is twice as long as the one before: eleven take a day and ten hours. */
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private static final int MOST_TRIES = 11;

    private final DSLContext sql;
    private final MailSettings settings;
    private final SmtpMailer mailer;
    private final Clock clock;

    QueuedPost(DSLContext sql, MailSettings settings, SmtpMailer mailer, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return settings.isConfigured();
    }

    @Override
    public String site() {
        return settings.site();
    }

    @Override
    public void send(Letter letter) {
        if (!isOpen()) {
            return;
        }
        insert(letter, null, Duration.ZERO);
    }

    @Override
    public void gather(Letter letter, String about) {
        if (!isOpen()) {
            return;
        }
        sql.deleteFrom(LETTER)
                .where(LETTER.ADDRESS.eq(letter.address()))
                .and(LETTER.ABOUT.eq(about))
                .and(LETTER.NEXT_TRY_AT.gt(OffsetDateTime.now(clock)))
                .and(LETTER.TRIES.eq(0))
                .execute();
        insert(letter, about, settings.gather());
    }

    private void insert(Letter letter, @Nullable String about, Duration wait) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.insertInto(LETTER)
                .set(LETTER.ID, IDS.generate())
                .set(LETTER.ADDRESS, letter.address())
                .set(LETTER.SUBJECT, letter.subject())
                .set(LETTER.TEXT, letter.text())
                .set(LETTER.MADE_AT, now)
                .set(LETTER.NEXT_TRY_AT, now.plus(wait))
                .set(LETTER.ABOUT, about)
                .execute();
    }

    /** Hands over what is due. */
    void deliver() {
        if (!isOpen()) {
            return;
        }
        List<LetterRecord> due = sql.selectFrom(LETTER)
                .where(LETTER.NEXT_TRY_AT.le(OffsetDateTime.now(clock)))
                .orderBy(LETTER.NEXT_TRY_AT)
                .limit(AT_ONCE)
                .fetch();
        due.forEach(this::deliver);
    }

    private void deliver(LetterRecord letter) {
        try {
            mailer.send(new Letter(letter.getAddress(), letter.getSubject(), letter.getText()));
            letter.delete();
        } catch (MailException refused) {
            int tries = letter.getTries() + 1;
            if (tries > MOST_TRIES) {
                LOG.warn("letter {} was not taken in {} tries and is dropped.", letter.getId(), tries, refused);
                letter.delete();
                return;
            }
            letter.setTries(tries);
            letter.setNextTryAt(OffsetDateTime.now(clock).plus(FIRST_WAIT.multipliedBy(1L << (tries - 1))));
            letter.store();
        }
    }
}
