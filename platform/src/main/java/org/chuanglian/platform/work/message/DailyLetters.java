package org.chuanglian.platform.work.message;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.work.WorkbenchSource;
import org.chuanglian.platform.work.mail.Post;
import org.chuanglian.platform.work.todo.OwnToDo;
import org.chuanglian.platform.work.todo.OwnToDos;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a letter a day to whoever chose that: what he has not read since the last one, and what awaits him. */
@Component
public class DailyLetters {

    private static final int SHOWN = 20;

    private final MailChoices choices;
    private final MessageBox messages;
    private final Persons persons;
    private final ObjectProvider<WorkbenchSource> sources;
    private final OwnToDos own;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyLetters(
            MailChoices choices,
            MessageBox messages,
            Persons persons,
            ObjectProvider<WorkbenchSource> sources,
            OwnToDos own,
            Post post,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.choices = choices;
        this.messages = messages;
        this.persons = persons;
        this.sources = sources;
        this.own = own;
        this.post = post;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Writes the letters of this day. */
    public void write() {
        if (!post.isOpen()) {
            return;
        }
        for (MailChoice choice : choices.daily()) {
            persons.byId(choice.person())
                    .filter(person -> !person.closed())
                    .ifPresent(person -> transaction.executeWithoutResult(status -> write(choice, person)));
        }
    }

    private void write(MailChoice choice, Person person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        @Nullable Instant before = choice.toldUntil();
        if (before == null || !choices.told(choice, now)) {
            return;
        }
        List<Message> unread = messages.unread(choice.person(), choice.kinds(), before, SHOWN + 1);
        List<Optional<LocalDate>> awaiting = Stream.concat(
                        sources.stream()
                                .flatMap(source -> source.awaiting(new SignedIn(person)).stream())
                                .map(WorkbenchSource.ToDo::due),
                        own.open(person.id()).stream().map(OwnToDo::due))
                .toList();
        if (unread.isEmpty() && awaiting.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        long overdue = awaiting.stream()
                .filter(due -> due.filter(today::isAfter).isPresent())
                .count();
        post.send(Letters.daily(
                choice,
                post.site(),
                unread.stream().limit(SHOWN).toList(),
                unread.size() > SHOWN,
                awaiting.size(),
                overdue));
    }
}
