package org.chuanglian.platform.intake.correction;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Decision;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Handling;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Standing;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Recordings.Problem;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.WorkingDays;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.Messages;
import org.chuanglian.platform.work.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes requests to correct a value, and decides them; a granted one becomes a new fact. */
@Component
@EnableConfigurationProperties(CorrectionSettings.class)
public class CorrectionDesk {

    /** No 0, O, 1, I or L, which people mistake for each other. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int RANDOM_LETTERS = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Subjects subjects;
    private final Facts facts;
    private final Catalogue catalogue;
    private final Recordings recordings;
    private final Corrections corrections;
    private final PrivateLinks links;
    private final CorrectionSettings settings;
    private final Acts acts;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CorrectionDesk(
            Subjects subjects,
            Facts facts,
            Catalogue catalogue,
            Recordings recordings,
            Corrections corrections,
            PrivateLinks links,
            CorrectionSettings settings,
            Acts acts,
            Messages messages,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.subjects = subjects;
        this.facts = facts;
        this.catalogue = catalogue;
        this.recordings = recordings;
        this.corrections = corrections;
        this.links = links;
        this.settings = settings;
        this.acts = acts;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param seen the value now, as he reads it; null when none is known
     * @param claimed what it should be
     * @param contact how to reach him; null when he gave none
     */
    public record Asking(
            Subject subject,
            Indicator indicator,
            Period period,
            @Nullable String seen,
            FactValue claimed,
            String ground,
            @Nullable String contact) {}

    /** What came of asking. */
    public sealed interface Asked {
        /**
         * It is kept under a number.
         *
         * @param secret of the private link to it, told this once; null when it has enough links
         */
        record Kept(String number, @Nullable String secret) implements Asked {}

        /** There are enough requests about this value already. */
        record TooMany() implements Asked {}
    }

    /**
     * The value that a request would correct, as an officer sees it.
     *
     * @param recording the number of the recording that it rests on; 0 when there is none that he may know
     * @param value empty when none is known
     */
    public record Seen(Clearance clearance, long recording, Optional<FactValue> value) {}

    /** What came of deciding. */
    public sealed interface Decided {
        /** It is decided; a granted value is recorded. */
        record Done() implements Decided {}

        /** Another officer was faster. */
        record Already() implements Decided {}

        /** The value is another one than the officer saw; nothing is recorded, and the request stays open. */
        record Moved() implements Decided {}

        /** The registry does not take the claimed value; the request stays open. */
        record Unrecordable(List<Problem> problems) implements Decided {}
    }

    /** The newest value of a reading; empty when none is known. */
    public Optional<Fact> current(SubjectId subject, String indicator, Period period) {
        return facts.knownUntil()
                .flatMap(at ->
                        facts.history(subject, indicator, period, at).stream().findFirst())
                .filter(fact -> !(fact.value() instanceof FactValue.Withdrawn));
    }

    /**
     * Keeps a request about a value; the claim was read by {@link ClaimReader}.
     *
     * @param asker who asks; null for who is not signed in
     */
    public Asked ask(Asking asking, @Nullable PersonId asker) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<String> kept =
                    keep(request(asking, asker), asker == null ? new Actor.Visitor() : new Actor.Person(asker.value()));
            return kept.<Asked>map(
                            number -> new Asked.Kept(number, links.make(number).orElse(null)))
                    .orElseGet(Asked.TooMany::new);
        }));
    }

    private CorrectionRequest request(Asking asking, @Nullable PersonId asker) {
        return new CorrectionRequest(
                number(),
                asking.subject().id(),
                asking.indicator().code(),
                asking.period(),
                asking.seen(),
                asking.claimed(),
                asking.ground(),
                asking.contact(),
                clock.instant(),
                asker,
                new Handling(asking.subject().region(), null, due()),
                new Standing.Open());
    }

    private @Nullable LocalDate due() {
        return WorkingDays.announced()
                .after(LocalDate.now(clock), settings.workingDays())
                .orElse(null);
    }

    private Optional<String> keep(CorrectionRequest request, Actor asker) {
        Optional<String> kept = corrections.keep(request);
        if (kept.filter(request.number()::equals).isPresent()) {
            acts.append(act(ActKind.CORRECTION_ASKED, asker, request)
                    .keeping("claimed", written(request.claimed()))
                    .keeping("ground", request.ground())
                    .keeping("contact", request.contact()));
        }
        return kept;
    }

    /**
     * Asks, in the name of a table of the open data pack, about a value that an officer decided and the table now says
     * otherwise; not again what was declined before.
     */
    public void contest(Recordings.Held held, String table) {
        if (corrections.declined(held.subject(), held.indicator(), held.period(), held.said())) {
            return;
        }
        subjects.find(held.subject())
                .ifPresent(subject -> catalogue
                        .indicator(held.indicator())
                        .map(indicator -> new Asking(
                                subject,
                                indicator,
                                held.period(),
                                current(subject.id(), indicator.code(), held.period())
                                        .map(fact -> written(fact.value()))
                                        .orElse(null),
                                held.said(),
                                CorrectionSource.PACK_SAYS_OTHERWISE.in(Language.CHINESE, table) + " / "
                                        + CorrectionSource.PACK_SAYS_OTHERWISE.in(Language.ENGLISH, table),
                                null))
                        .ifPresent(asking -> transaction.executeWithoutResult(
                                status -> keep(request(asking, null), new Actor.Pack(table)))));
    }

    /** Takes a request in hand; false when it is decided, or somebody else took it first. */
    public boolean take(CorrectionRequest request, PersonId officer) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean taken = corrections.take(request, officer);
            if (taken) {
                acts.append(act(ActKind.CORRECTION_TAKEN, new Actor.Person(officer.value()), request));
            }
            return taken;
        }));
    }

    /** A value as a request keeps it. */
    private String written(FactValue value) {
        return switch (value) {
            case FactValue.Quantity quantity ->
                quantity.number().toPlainString()
                        + catalogue.unit(quantity.unit()).map(Unit::nameZh).orElse(quantity.unit());
            case FactValue.Words words -> words.text();
            case FactValue.Day day -> day.day().toString();
            case FactValue.Withdrawn() -> "";
        };
    }

    /** What an officer sees of the value that a request would correct. */
    public Seen see(CorrectionRequest request, Clearance clearance) {
        return facts.clearedFor(clearance)
                .knownUntil()
                .flatMap(at -> history(request, clearance, at).findFirst())
                .map(fact -> new Seen(
                        clearance,
                        fact.recording().no(),
                        Optional.of(fact.value()).filter(value -> !(value instanceof FactValue.Withdrawn))))
                .orElseGet(() -> new Seen(clearance, 0, Optional.empty()));
    }

    private Stream<Fact> history(CorrectionRequest request, Clearance clearance, KnowledgeTime at) {
        return facts
                .clearedFor(clearance)
                .history(request.subject(), request.indicator(), request.period(), at)
                .stream();
    }

    /** Whether the officer saw what stood there before a recording; while that is not committed, no other one begins. */
    private boolean stoodBefore(CorrectionRequest request, Seen seen, KnowledgeTime recorded) {
        return seen.recording()
                == history(request, seen.clearance(), recorded)
                        .filter(fact -> fact.recordedAt().compareTo(recorded) < 0)
                        .findFirst()
                        .map(fact -> fact.recording().no())
                        .orElse(0L);
    }

    /**
     * Grants: the claimed value is recorded with reason and evidence, the old one stays readable.
     *
     * @param seen what the officer saw when he decided
     */
    public Decided grant(CorrectionRequest request, Seen seen, UUID officer, String reason, String evidence) {
        catalogue.define(List.of(), List.of(CorrectionSource.SOURCE), List.of(), List.of());
        Subject subject = subjects.find(request.subject()).orElseThrow();
        return Objects.requireNonNull(transaction.execute(status -> {
            Decision decision = new Decision(clock.instant(), officer, reason, evidence);
            if (!corrections.decide(request.number(), new Standing.Granted(decision))) {
                return new Decided.Already();
            }
            Recordings.Outcome outcome = recordings.record(
                    new Recordings.Cause(new Recorder.Person(officer), reason, evidence + "（" + request.number() + "）"),
                    sheet -> sheet.fact(
                            1,
                            subject.keys().getFirst(),
                            request.indicator(),
                            request.period(),
                            request.claimed(),
                            CorrectionSource.SOURCE.code()));
            return switch (outcome) {
                case Recordings.Recorded recorded
                when !stoodBefore(request, seen, recorded.knownAt()) -> {
                    status.setRollbackOnly();
                    yield new Decided.Moved();
                }
                case Recordings.Recorded _ -> {
                    acts.append(act(ActKind.CORRECTION_GRANTED, new Actor.Person(officer), request)
                            .keeping("reason", reason)
                            .keeping("evidence", evidence));
                    tell(request, AnswerText.GRANTED);
                    yield new Decided.Done();
                }
                case Recordings.Refused refused -> {
                    status.setRollbackOnly();
                    yield new Decided.Unrecordable(refused.problems());
                }
            };
        }));
    }

    /** Declines: the value stays, and the reason can be read under the request's number. */
    public Decided decline(CorrectionRequest request, UUID officer, String reason) {
        Decision decision = new Decision(clock.instant(), officer, reason, null);
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!corrections.decide(request.number(), new Standing.Declined(decision))) {
                return new Decided.Already();
            }
            acts.append(act(ActKind.CORRECTION_DECLINED, new Actor.Person(officer), request)
                    .keeping("reason", reason));
            tell(request, AnswerText.DECLINED);
            return new Decided.Done();
        }));
    }

    /** Who asked while signed in is told; who was not has the private link. */
    private void tell(CorrectionRequest request, AnswerText answer) {
        if (request.asker() != null) {
            messages.tell(
                    request.asker(),
                    MessageKind.ANSWER,
                    Words.of(answer, request.number()),
                    "/intake/corrections/" + request.number());
        }
    }

    /** Who has a request's number can read it, so the number is sealed. */
    private static Act act(ActKind kind, Actor actor, CorrectionRequest request) {
        return Act.of(kind, actor)
                .about("subject:" + request.subject())
                .telling("indicator", request.indicator())
                .telling("period", request.period())
                .keeping("number", request.number());
    }

    /** A number that tells the day and cannot be guessed from another. */
    private String number() {
        StringBuilder number = new StringBuilder("C-")
                .append(LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE))
                .append('-');
        RANDOM.ints(RANDOM_LETTERS, 0, LETTERS.length()).forEach(letter -> number.append(LETTERS.charAt(letter)));
        return number.toString();
    }
}
