package org.chuanglian.platform.work.message;

import static org.chuanglian.platform.work.db.Tables.MAIL_ASKED;
import static org.chuanglian.platform.work.db.Tables.MAIL_CHOICE;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.Digest;
import org.chuanglian.platform.shared.Secret;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.db.tables.records.MailChoiceRecord;
import org.chuanglian.platform.work.mail.Post;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the choices of mail in PostgreSQL. */
@Component
class PostgresMailChoices implements MailChoices {

    private static final String CHINESE = "zh";
    private static final String ENGLISH = "en";
    private static final int LONGEST = 254;

    /** So that nobody can be written to all day by somebody else's choices. */
    private static final int MOST_ASKED_A_DAY = 3;

    private final DSLContext sql;
    private final Post post;
    private final Acts acts;
    private final Clock clock;

    PostgresMailChoices(DSLContext sql, Post post, Acts acts, Clock clock) {
        this.sql = sql;
        this.post = post;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Optional<MailChoice> of(PersonId person) {
        return sql.selectFrom(MAIL_CHOICE)
                .where(MAIL_CHOICE.PERSON.eq(person.value()))
                .fetchOptional(PostgresMailChoices::choice);
    }

    @Override
    public List<MailChoice> daily() {
        return sql.selectFrom(MAIL_CHOICE)
                .where(MAIL_CHOICE.PACE.eq(MailPace.DAILY.code()))
                .and(MAIL_CHOICE.CONFIRMED_AT.isNotNull())
                .fetch(PostgresMailChoices::choice);
    }

    @Override
    @Transactional
    public Chosen choose(PersonId person, String address, MailPace pace, Set<MessageKind> kinds, Language language) {
        if (!isAddress(address)) {
            return new Chosen.NoAddress();
        }
        MailChoiceRecord row = sql.selectFrom(MAIL_CHOICE)
                .where(MAIL_CHOICE.PERSON.eq(person.value()))
                .forUpdate()
                .fetchOptional()
                .orElseGet(() -> {
                    MailChoiceRecord fresh = sql.newRecord(MAIL_CHOICE);
                    fresh.setPerson(person.value());
                    return fresh;
                });
        boolean same = address.equals(row.getAddress()) && row.getConfirmedAt() != null;
        if (!same && !mayAsk(person)) {
            return new Chosen.TooMany();
        }
        row.setPace(pace.code());
        row.setJobs(kinds.contains(MessageKind.JOB));
        row.setAnswers(kinds.contains(MessageKind.ANSWER));
        row.setLanguage(language == Language.ENGLISH ? ENGLISH : CHINESE);
        row.setChosenAt(OffsetDateTime.now(clock));
        if (!same) {
            ask(row, address);
        }
        row.store();
        acts.append(act(ActKind.MAIL_CHOSEN, person)
                .telling("pace", pace.code())
                .telling("kinds", kinds.stream().map(MessageKind::code).sorted().collect(Collectors.joining(",")))
                .keeping("address", address));
        return same ? new Chosen.Holds() : new Chosen.Asked();
    }

    /** Counts a letter that asks for confirmation; false when enough were written today. */
    private boolean mayAsk(PersonId person) {
        int letters = sql.insertInto(MAIL_ASKED)
                .set(MAIL_ASKED.PERSON, person.value())
                .set(MAIL_ASKED.DAY, LocalDate.now(clock))
                .set(MAIL_ASKED.LETTERS, 1)
                .onConflict(MAIL_ASKED.PERSON, MAIL_ASKED.DAY)
                .doUpdate()
                .set(MAIL_ASKED.LETTERS, MAIL_ASKED.LETTERS.plus(1))
                .returning(MAIL_ASKED.LETTERS)
                .fetchSingle()
                .getLetters();
        return letters <= MOST_ASKED_A_DAY;
    }

    private void ask(MailChoiceRecord row, String address) {
        String secret = Secret.make();
        row.setAddress(address);
        row.setDigest(Digest.hex(secret));
        row.setConfirmedAt(null);
        row.setToldUntil(null);
        post.send(Letters.confirmation(choice(row), post.site(), secret));
    }

    private static boolean isAddress(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(letter -> letter <= ' ' || letter > '~')) {
            return false;
        }
        try {
            InternetAddress read = new InternetAddress(text, true);
            return text.equals(read.getAddress()) && text.contains("@");
        } catch (AddressException none) {
            return false;
        }
    }

    @Override
    @Transactional
    public boolean confirm(String secret) {
        Optional<MailChoiceRecord> asked = sql.selectFrom(MAIL_CHOICE)
                .where(MAIL_CHOICE.DIGEST.eq(Digest.hex(secret)))
                .forUpdate()
                .fetchOptional();
        asked.ifPresent(row -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            row.setDigest(null);
            row.setConfirmedAt(now);
            row.setToldUntil(now);
            row.store();
            acts.append(act(ActKind.MAIL_CONFIRMED, new PersonId(row.getPerson())));
        });
        return asked.isPresent();
    }

    @Override
    @Transactional
    public void stop(PersonId person) {
        int chosen = sql.deleteFrom(MAIL_CHOICE)
                .where(MAIL_CHOICE.PERSON.eq(person.value()))
                .execute();
        if (chosen == 1) {
            acts.append(act(ActKind.MAIL_STOPPED, person));
        }
    }

    @Override
    public boolean told(MailChoice choice, Instant until) {
        return sql.update(MAIL_CHOICE)
                        .set(MAIL_CHOICE.TOLD_UNTIL, until.atOffset(ZoneOffset.UTC))
                        .where(MAIL_CHOICE.PERSON.eq(choice.person().value()))
                        .and(MAIL_CHOICE.CONFIRMED_AT.isNotNull())
                        .and(MAIL_CHOICE.TOLD_UNTIL.lt(until.atOffset(ZoneOffset.UTC)))
                        .execute()
                == 1;
    }

    private static Act act(ActKind kind, PersonId person) {
        return Act.of(kind, new Actor.Person(person.value()));
    }

    private static MailChoice choice(MailChoiceRecord row) {
        OffsetDateTime until = row.getToldUntil();
        return new MailChoice(
                new PersonId(row.getPerson()),
                row.getAddress(),
                MailPace.of(row.getPace()).orElseThrow(),
                kinds(row),
                row.getLanguage().equals(ENGLISH) ? Language.ENGLISH : Language.CHINESE,
                row.getConfirmedAt() != null,
                until == null ? null : until.toInstant());
    }

    private static Set<MessageKind> kinds(MailChoiceRecord row) {
        return Arrays.stream(MessageKind.values())
                .filter(kind -> switch (kind) {
                    case JOB -> row.getJobs();
                    case ANSWER -> row.getAnswers();
                })
                .collect(Collectors.toSet());
    }
}
