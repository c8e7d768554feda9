package org.chuanglian.platform.intake.correction;

import static org.chuanglian.platform.intake.db.Tables.CORRECTION;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.intake.Remit;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Decision;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Handling;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Standing;
import org.chuanglian.platform.intake.db.tables.records.CorrectionRecord;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps correction requests in PostgreSQL. */
@Component
class PostgresCorrections implements Corrections {

    private static final String OPEN = "open";
    private static final String GRANTED = "granted";
    private static final String DECLINED = "declined";

    /** At most so many undecided requests about one value, and so many in a day whether decided or not. */
    static final int OPEN_PER_VALUE = 3;

    static final int PER_VALUE_AND_DAY = 5;

    private final DSLContext sql;
    private final Catalogue catalogue;
    private final Merges merges;

    PostgresCorrections(DSLContext sql, Catalogue catalogue, Merges merges) {
        this.merges = merges;
        this.sql = sql;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<CorrectionRequest> find(String number) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION.NUMBER.eq(number))
                .fetchOptional()
                .map(this::request);
    }

    @Override
    public List<CorrectionRequest> open(Remit remit, int limit) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION.STATE.eq(OPEN))
                .and(in(remit))
                .orderBy(CORRECTION.DUE_ON.asc().nullsLast(), CORRECTION.ASKED_AT, CORRECTION.NUMBER)
                .limit(limit)
                .fetch(this::request);
    }

    @Override
    public List<CorrectionRequest> decided(Remit remit, int limit) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION.STATE.ne(OPEN))
                .and(in(remit))
                .orderBy(CORRECTION.DECIDED_AT.desc(), CORRECTION.NUMBER)
                .limit(limit)
                .fetch(this::request);
    }

    @Override
    public List<CorrectionRequest> of(PersonId asker, int limit) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION.ASKER.eq(asker.value()))
                .orderBy(CORRECTION.ASKED_AT.desc(), CORRECTION.NUMBER)
                .limit(limit)
                .fetch(this::request);
    }

    private static Condition in(Remit remit) {
        return switch (remit) {
            case Remit.Everywhere() -> DSL.noCondition();
            case Remit.Nothing() -> DSL.falseCondition();
            case Remit.Districts(var regions) ->
                regions.stream()
                        .map(region -> CORRECTION.REGION.startsWith(region.prefix()))
                        .reduce(DSL.falseCondition(), Condition::or);
        };
    }

    /** What was asked of a subject that was merged since is asked of the one that stands for it. */
    private SubjectId standing(SubjectId asked) {
        return merges.standingFor(asked).orElse(asked);
    }

    @Override
    public List<CorrectionRequest> openOf(SubjectId subject) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION.SUBJECT_ID.in(Stream.concat(Stream.of(subject), merges.standsFor(subject).stream())
                        .map(SubjectId::value)
                        .toList()))
                .and(CORRECTION.STATE.eq(OPEN))
                .orderBy(CORRECTION.ASKED_AT, CORRECTION.NUMBER)
                .fetch(this::request);
    }

    @Override
    @Transactional
    public Optional<String> keep(CorrectionRequest request) {
        String value = request.subject() + "/" + request.indicator() + "/" + request.period();
        sql.select(DSL.function(
                        "pg_advisory_xact_lock",
                        Object.class,
                        DSL.function("hashtextextended", Long.class, DSL.val(value), DSL.val(0L))))
                .fetch();
        Condition same = CORRECTION
                .SUBJECT_ID
                .eq(request.subject().value())
                .and(CORRECTION.INDICATOR.eq(request.indicator()))
                .and(CORRECTION.PERIOD.eq(request.period().toString()));
        Optional<String> again = sql
                .selectFrom(CORRECTION)
                .where(same.and(CORRECTION.STATE.eq(OPEN)).and(CORRECTION.GROUND.eq(request.ground())))
                .fetch(this::request)
                .stream()
                .filter(open -> open.claimed().equals(request.claimed())
                        && Objects.equals(open.contact(), request.contact())
                        && Objects.equals(open.asker(), request.asker()))
                .map(CorrectionRequest::number)
                .findFirst();
        if (again.isPresent()) {
            return again;
        }
        OffsetDateTime askedAt = request.askedAt().atOffset(ZoneOffset.UTC);
        int open = sql.fetchCount(CORRECTION, same.and(CORRECTION.STATE.eq(OPEN)));
        int lately = sql.fetchCount(CORRECTION, same.and(CORRECTION.ASKED_AT.gt(askedAt.minus(Duration.ofDays(1)))));
        if (open >= OPEN_PER_VALUE || lately >= PER_VALUE_AND_DAY) {
            return Optional.empty();
        }
        CorrectionRecord row = sql.newRecord(CORRECTION);
        row.setNumber(request.number());
        row.setSubjectId(request.subject().value());
        row.setIndicator(request.indicator());
        row.setPeriod(request.period().toString());
        row.setSeen(request.seen());
        switch (request.claimed()) {
            case FactValue.Quantity quantity -> {
                row.setClaimedNumber(quantity.number());
                row.setClaimedUnit(quantity.unit());
            }
            case FactValue.Words words -> row.setClaimedWords(words.text());
            case FactValue.Day day -> row.setClaimedWords(day.day().toString());
            case FactValue.Withdrawn() -> {
                // all three stay null: the value should be withdrawn
            }
        }
        row.setGround(request.ground());
        row.setContact(request.contact());
        row.setAskedAt(askedAt);
        row.setAsker(request.asker() == null ? null : request.asker().value());
        RegionCode region = request.handling().region();
        row.setRegion(region == null ? null : region.code());
        row.setDueOn(request.handling().due());
        row.setState(OPEN);
        row.store();
        return Optional.of(request.number());
    }

    @Override
    public boolean declined(SubjectId subject, String indicator, Period period, FactValue claimed) {
        return sql
                .selectFrom(CORRECTION)
                .where(CORRECTION.SUBJECT_ID.eq(subject.value()))
                .and(CORRECTION.INDICATOR.eq(indicator))
                .and(CORRECTION.PERIOD.eq(period.toString()))
                .and(CORRECTION.STATE.eq(DECLINED))
                .fetch(this::request)
                .stream()
                .anyMatch(request -> request.claimed().equals(claimed));
    }

    @Override
    public boolean take(CorrectionRequest request, PersonId owner) {
        PersonId before = request.handling().owner();
        return sql.update(CORRECTION)
                        .set(CORRECTION.OWNER, owner.value())
                        .where(CORRECTION.NUMBER.eq(request.number()))
                        .and(CORRECTION.STATE.eq(OPEN))
                        .and(before == null ? CORRECTION.OWNER.isNull() : CORRECTION.OWNER.eq(before.value()))
                        .execute()
                == 1;
    }

    @Override
    public boolean decide(String number, Standing standing) {
        return switch (standing) {
            case Standing.Open() -> false;
            case Standing.Granted granted -> decide(number, GRANTED, granted.decision());
            case Standing.Declined declined -> decide(number, DECLINED, declined.decision());
        };
    }

    private boolean decide(String number, String state, Decision decision) {
        return sql.update(CORRECTION)
                        .set(CORRECTION.STATE, state)
                        .set(CORRECTION.DECIDED_AT, decision.at().atOffset(ZoneOffset.UTC))
                        .set(CORRECTION.DECIDED_BY, decision.officer())
                        .set(CORRECTION.DECISION, decision.reason())
                        .set(CORRECTION.EVIDENCE, decision.evidence())
                        .where(CORRECTION.NUMBER.eq(number))
                        .and(CORRECTION.STATE.eq(OPEN))
                        .execute()
                == 1;
    }

    private CorrectionRequest request(CorrectionRecord row) {
        return new CorrectionRequest(
                row.getNumber(),
                standing(new SubjectId(row.getSubjectId())),
                row.getIndicator(),
                Period.of(row.getPeriod()),
                row.getSeen(),
                claimed(row),
                row.getGround(),
                row.getContact(),
                row.getAskedAt().toInstant(),
                person(row.getAsker()),
                new Handling(
                        row.getRegion() == null ? null : new RegionCode(row.getRegion()),
                        person(row.getOwner()),
                        row.getDueOn()),
                standing(row));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private FactValue claimed(CorrectionRecord row) {
        BigDecimal number = row.getClaimedNumber();
        if (number != null) {
            return new FactValue.Quantity(number, Objects.requireNonNull(row.getClaimedUnit()));
        }
        String words = row.getClaimedWords();
        if (words == null) {
            return new FactValue.Withdrawn();
        }
        boolean day = catalogue
                .indicator(row.getIndicator())
                .filter(indicator -> indicator.valueType() == Indicator.ValueType.DATE)
                .isPresent();
        return day ? new FactValue.Day(LocalDate.parse(words)) : new FactValue.Words(words);
    }

    private static Standing standing(CorrectionRecord row) {
        OffsetDateTime at = row.getDecidedAt();
        if (at == null) {
            return new Standing.Open();
        }
        Decision decision = new Decision(
                at.toInstant(),
                Objects.requireNonNull(row.getDecidedBy()),
                Objects.requireNonNull(row.getDecision()),
                row.getEvidence());
        return row.getState().equals(GRANTED) ? new Standing.Granted(decision) : new Standing.Declined(decision);
    }
}
