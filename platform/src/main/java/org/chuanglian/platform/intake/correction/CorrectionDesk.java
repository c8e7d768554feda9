package org.chuanglian.platform.intake.correction;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Decision;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Standing;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Recordings.Problem;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.Messages;
import org.chuanglian.platform.work.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides requests to correct a value; a granted one becomes a new fact. */
@Component
public class CorrectionDesk {

    private final Subjects subjects;
    private final Facts facts;
    private final Catalogue catalogue;
    private final Recordings recordings;
    private final Corrections corrections;
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
            Acts acts,
            Messages messages,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.subjects = subjects;
        this.facts = facts;
        this.catalogue = catalogue;
        this.recordings = recordings;
        this.corrections = corrections;
        this.acts = acts;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
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

    /** Takes a request in hand; false when it is decided, or somebody else took it first. */
    public boolean take(CorrectionRequest request, PersonId officer) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean taken = corrections.take(request, officer);
            if (taken) {
                acts.append(CorrectionActs.act(ActKind.CORRECTION_TAKEN, new Actor.Person(officer.value()), request));
            }
            return taken;
        }));
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
                    acts.append(CorrectionActs.act(ActKind.CORRECTION_GRANTED, new Actor.Person(officer), request)
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
            acts.append(CorrectionActs.act(ActKind.CORRECTION_DECLINED, new Actor.Person(officer), request)
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
}
