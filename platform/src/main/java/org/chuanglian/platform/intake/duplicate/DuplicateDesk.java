package org.chuanglian.platform.intake.duplicate;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.intake.Remit;
import org.chuanglian.platform.intake.duplicate.DuplicatePair.State;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recordings.Cause;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where officers decide whether two subjects are one. */
@Component
public class DuplicateDesk {

    private final PostgresDuplicatePairs pairs;
    private final Merges merges;
    private final Acts acts;
    private final Jobs jobs;
    private final JobKind<DuplicateSearch.Order> search;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DuplicateDesk(
            PostgresDuplicatePairs pairs,
            Merges merges,
            Acts acts,
            Jobs jobs,
            JobKind<DuplicateSearch.Order> duplicateSearchKind,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.pairs = pairs;
        this.merges = merges;
        this.acts = acts;
        this.jobs = jobs;
        this.search = duplicateSearchKind;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What an officer decides of a pair. */
    public sealed interface Choice {}

    /** They are one; the kept one is one of the two. */
    public record Same(SubjectId kept, String reason) implements Choice {}

    public record Different() implements Choice {}

    public record Later() implements Choice {}

    /** What came of it. */
    public sealed interface Decided {}

    public record Done() implements Decided {}

    /** Somebody else has decided the pair; nothing was changed. */
    public record TooLate(DuplicatePair now) implements Decided {}

    /** The registry did not make them one; nothing was changed. */
    public record NotMerged(Merges.Why why) implements Decided {}

    /** Looks through the registry now, for whoever asks; once for all of its pairs. */
    public JobId search(PersonId officer) {
        return Objects.requireNonNull(
                transaction.execute(status -> jobs.start(search, new DuplicateSearch.Order(), officer)));
    }

    /** What waits for whoever has the remit, the likeliest first. */
    public List<DuplicatePair> waiting(Remit remit, int offset, int limit) {
        return pairs.waiting(remit, offset, limit);
    }

    /** How many pairs wait. */
    public int count(Remit remit) {
        return pairs.count(remit);
    }

    public Optional<DuplicatePair> find(SubjectId first, SubjectId second) {
        return pairs.find(first, second);
    }

    /** Decides a pair, with everything that follows from it or not at all. */
    public Decided decide(DuplicatePair pair, Choice choice, PersonId officer) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Decided decided = decideWithin(pair, choice, officer);
            if (!(decided instanceof Done)) {
                status.setRollbackOnly();
            }
            return decided;
        }));
    }

    private Decided decideWithin(DuplicatePair pair, Choice choice, PersonId officer) {
        State state = switch (choice) {
            case Same same -> State.SAME;
            case Different() -> State.DIFFERENT;
            case Later() -> State.LATER;
        };
        if (!pairs.decide(pair, state, officer, clock.instant())) {
            return new TooLate(pairs.find(pair.first(), pair.second()).orElse(pair));
        }
        acts.append(Act.of(ActKind.DUPLICATE_DECIDED, new Actor.Person(officer.value()))
                .telling("first", pair.first())
                .telling("second", pair.second())
                .telling("decision", state.code()));
        return switch (choice) {
            case Same(var kept, var reason) -> {
                SubjectId merged = kept.equals(pair.first()) ? pair.second() : pair.first();
                Merges.Outcome outcome =
                        merges.merge(kept, merged, new Cause(new Recorder.Person(officer.value()), reason, null));
                pairs.drop(merged);
                yield switch (outcome) {
                    case Merges.Done done -> new Done();
                    case Merges.Refused(var why) -> new NotMerged(why);
                };
            }
            case Different() -> new Done();
            case Later() -> new Done();
        };
    }
}
