package org.chuanglian.platform.points.consent;

import static org.chuanglian.platform.points.db.Tables.CONSENT;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.points.db.tables.records.ConsentRecord;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.SubjectId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what banks ask and firms answer. Who with whom is sealed in the record: that a firm seeks credit is its own affair. */
@Component
public class BankConsents {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    private final DSLContext sql;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BankConsents(DSLContext sql, Acts acts, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Asks a firm; false when the bank has asked already and it is not over. */
    public boolean ask(SubjectId firm, Organisation bank, String purpose, PersonId by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int kept = sql.insertInto(CONSENT)
                    .set(CONSENT.ID, NEXT.generate())
                    .set(CONSENT.SUBJECT_ID, firm.value())
                    .set(CONSENT.BANK, bank.id().value())
                    .set(CONSENT.BANK_NAME, bank.name())
                    .set(CONSENT.PURPOSE, purpose)
                    .set(CONSENT.ASKED_BY, by.value())
                    .set(CONSENT.ASKED_AT, now())
                    .onConflictDoNothing()
                    .execute();
            if (kept == 1) {
                append(ActKind.POINTS_CONSENT_ASKED, firm, bank.id(), by);
            }
            return kept == 1;
        }));
    }

    /** Lets the bank see the points up to a day; false when it was answered already. */
    public boolean give(SubjectId firm, UUID id, LocalDate until, PersonId by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<BankConsent> asked = find(firm, id).filter(BankConsent::waits);
            asked.ifPresent(one -> {
                sql.update(CONSENT)
                        .set(CONSENT.GIVEN_BY, by.value())
                        .set(CONSENT.GIVEN_AT, now())
                        .set(CONSENT.UNTIL, until)
                        .where(CONSENT.ID.eq(id))
                        .and(CONSENT.GIVEN_AT.isNull())
                        .and(CONSENT.ENDED_AT.isNull())
                        .execute();
                append(ActKind.POINTS_CONSENT_GIVEN, firm, one.bank(), by);
            });
            return asked.isPresent();
        }));
    }

    /** Declines, or withdraws what was given; false when it is over already. */
    public boolean end(SubjectId firm, UUID id, PersonId by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<BankConsent> open =
                    find(firm, id).filter(one -> one.endedAt().isEmpty());
            open.ifPresent(one -> {
                sql.update(CONSENT)
                        .set(CONSENT.ENDED_BY, by.value())
                        .set(CONSENT.ENDED_AT, now())
                        .where(CONSENT.ID.eq(id))
                        .and(CONSENT.ENDED_AT.isNull())
                        .execute();
                append(ActKind.POINTS_CONSENT_ENDED, firm, one.bank(), by);
            });
            return open.isPresent();
        }));
    }

    private void append(ActKind kind, SubjectId firm, OrganisationId bank, PersonId by) {
        acts.append(Act.of(kind, new Actor.Person(by.value()))
                .keeping("subject", firm.toString())
                .keeping("bank", bank.toString()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Optional<BankConsent> find(SubjectId firm, UUID id) {
        return sql.selectFrom(CONSENT)
                .where(CONSENT.ID.eq(id))
                .and(CONSENT.SUBJECT_ID.eq(firm.value()))
                .forUpdate()
                .fetchOptional()
                .map(BankConsents::consent);
    }

    /** The banks that a firm lets see its points now. */
    public Set<OrganisationId> holding(SubjectId firm) {
        LocalDate today = LocalDate.now(clock);
        return of(firm).stream()
                .filter(one -> one.holds(today))
                .map(BankConsent::bank)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that banks asked of a firm, the newest first. */
    public List<BankConsent> of(SubjectId firm) {
        return sql.selectFrom(CONSENT)
                .where(CONSENT.SUBJECT_ID.eq(firm.value()))
                .orderBy(CONSENT.ASKED_AT.desc(), CONSENT.ID.desc())
                .fetch(BankConsents::consent);
    }

    /** All that some banks asked, the newest first. */
    public List<BankConsent> by(Collection<OrganisationId> banks) {
        return sql.selectFrom(CONSENT)
                .where(CONSENT.BANK.in(banks.stream().map(OrganisationId::value).toList()))
                .orderBy(CONSENT.ASKED_AT.desc(), CONSENT.ID.desc())
                .fetch(BankConsents::consent);
    }

    private static BankConsent consent(ConsentRecord row) {
        return new BankConsent(
                row.getId(),
                new SubjectId(row.getSubjectId()),
                new OrganisationId(row.getBank()),
                row.getBankName(),
                row.getPurpose(),
                row.getAskedAt().toInstant(),
                Optional.ofNullable(row.getUntil()),
                Optional.ofNullable(row.getEndedAt()).map(OffsetDateTime::toInstant));
    }
}
