package org.chuanglian.platform.work.message;

import static org.chuanglian.platform.work.db.Tables.MESSAGE;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.Messages;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.db.tables.records.MessageRecord;
import org.chuanglian.platform.work.mail.Post;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps messages in PostgreSQL, and writes a letter for each to whoever chose that. */
@Component
class PostgresMessages implements Messages, MessageBox {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    /** More about one thing nobody reads in one line. */
    private static final int MOST_JOINED = 5;

    private final DSLContext sql;
    private final MailChoices choices;
    private final Post post;
    private final Clock clock;

    PostgresMessages(DSLContext sql, MailChoices choices, Post post, Clock clock) {
        this.sql = sql;
        this.choices = choices;
        this.post = post;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(PersonId person, MessageKind kind, Words what, String path) {
        insert(person, kind, what, path, null);
        letter(person, kind).ifPresent(choice -> post.send(Letters.message(choice, post.site(), what, path)));
    }

    @Override
    @Transactional
    public void tellOf(PersonId person, MessageKind kind, Words what, String page) {
        Optional<MessageRecord> before = sql.selectFrom(MESSAGE)
                .where(unreadOf(person))
                .and(MESSAGE.ABOUT.eq(page))
                .and(MESSAGE.KIND.eq(kind.code()))
                .orderBy(MESSAGE.TOLD_AT.desc(), MESSAGE.ID.desc())
                .limit(1)
                .forUpdate()
                .fetchOptional();
        Words told = before.map(row -> joined(new Words(row.getWordsZh(), row.getWordsEn()), what))
                .orElse(what);
        before.ifPresentOrElse(
                row -> {
                    row.setWordsZh(told.chinese());
                    row.setWordsEn(told.english());
                    row.setToldAt(OffsetDateTime.now(clock));
                    row.store();
                },
                () -> insert(person, kind, told, page, page));
        letter(person, kind).ifPresent(choice -> post.gather(Letters.message(choice, post.site(), told, page), page));
    }

    /** Both, the newer one last; what is said again is said once. */
    private static Words joined(Words before, Words what) {
        return new Words(
                joined(Language.CHINESE, before.chinese(), what.chinese()),
                joined(Language.ENGLISH, before.english(), what.english()));
    }

    private static String joined(Language language, String before, String what) {
        String and = MessageText.AND.in(language);
        List<String> sentences = new ArrayList<>(List.of(before.split(Pattern.quote(and), -1)));
        sentences.removeIf(what::equals);
        sentences.add(what);
        return String.join(and, sentences.subList(Math.max(0, sentences.size() - MOST_JOINED), sentences.size()));
    }

    /** The choice of who wants a letter for each message of a kind. */
    private Optional<MailChoice> letter(PersonId person, MessageKind kind) {
        return choices.of(person)
                .filter(choice -> choice.confirmed()
                        && choice.pace() == MailPace.EACH
                        && choice.kinds().contains(kind));
    }

    private void insert(PersonId person, MessageKind kind, Words what, String path, @Nullable String about) {
        sql.insertInto(MESSAGE)
                .set(MESSAGE.ID, IDS.generate())
                .set(MESSAGE.PERSON, person.value())
                .set(MESSAGE.KIND, kind.code())
                .set(MESSAGE.ABOUT, about)
                .set(MESSAGE.WORDS_ZH, what.chinese())
                .set(MESSAGE.WORDS_EN, what.english())
                .set(MESSAGE.PATH, path)
                .set(MESSAGE.TOLD_AT, OffsetDateTime.now(clock))
                .execute();
    }

    @Override
    public List<Message> of(PersonId person, int limit) {
        return sql.selectFrom(MESSAGE)
                .where(MESSAGE.PERSON.eq(person.value()))
                .orderBy(MESSAGE.TOLD_AT.desc(), MESSAGE.ID.desc())
                .limit(limit)
                .fetch(PostgresMessages::message);
    }

    @Override
    public List<Message> unread(PersonId person, Set<MessageKind> kinds, Instant after, int limit) {
        return sql.selectFrom(MESSAGE)
                .where(unreadOf(person))
                .and(MESSAGE.KIND.in(kinds.stream().map(MessageKind::code).toList()))
                .and(MESSAGE.TOLD_AT.gt(after.atOffset(ZoneOffset.UTC)))
                .orderBy(MESSAGE.TOLD_AT, MESSAGE.ID)
                .limit(limit)
                .fetch(PostgresMessages::message);
    }

    @Override
    public int unread(PersonId person) {
        return sql.fetchCount(MESSAGE, unreadOf(person));
    }

    private static Condition unreadOf(PersonId person) {
        return MESSAGE.PERSON.eq(person.value()).and(MESSAGE.READ_AT.isNull());
    }

    @Override
    @Transactional
    public Optional<String> read(PersonId person, UUID id) {
        Condition own = MESSAGE.ID.eq(id).and(MESSAGE.PERSON.eq(person.value()));
        sql.update(MESSAGE)
                .set(MESSAGE.READ_AT, OffsetDateTime.now(clock))
                .where(own)
                .and(MESSAGE.READ_AT.isNull())
                .execute();
        return sql.selectFrom(MESSAGE).where(own).fetchOptional(MESSAGE.PATH);
    }

    @Override
    @Transactional
    public void readAll(PersonId person, Instant until) {
        sql.update(MESSAGE)
                .set(MESSAGE.READ_AT, OffsetDateTime.now(clock))
                .where(unreadOf(person))
                .and(MESSAGE.TOLD_AT.le(until.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static Message message(MessageRecord row) {
        return new Message(
                row.getId(),
                MessageKind.of(row.getKind()),
                new Words(row.getWordsZh(), row.getWordsEn()),
                row.getPath(),
                row.getToldAt().toInstant(),
                row.getReadAt() != null);
    }
}
