package org.chuanglian.platform.points.scheme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes tables that officers enter; nothing stands before a second one has approved it. */
@Component
public class SchemeDesk {

    private static final int LONGEST_VERSION = 40;
    private static final int LONGEST_SOURCE = 300;

    private final PostgresSchemes schemes;
    private final Acts acts;
    private final TransactionTemplate transaction;

    SchemeDesk(PostgresSchemes schemes, Acts acts, PlatformTransactionManager transactions) {
        this.schemes = schemes;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What came of a proposal. */
    public sealed interface Proposal {

        /** It waits for another officer. */
        record Taken() implements Proposal {}

        /** It was not taken; each fault with its line. */
        record Refused(List<String> faults) implements Proposal {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /** What came of a decision. */
    public enum Decided {
        DECIDED,
        /** Nobody approves what he proposed himself. */
        OWN,
        /** Somebody else was faster. */
        LATE
    }

    /** Proposes a table over the scheme that stands. */
    public Proposal propose(PersonId by, String version, String source, String table) {
        Optional<SchemeVersion> standing = schemes.standing(Schemes.POINTS);
        if (standing.isEmpty()) {
            return new Proposal.Refused(List.of("no scheme stands yet. Maybe the platform is still starting."));
        }
        if (version.isEmpty()
                || version.length() > LONGEST_VERSION
                || source.isEmpty()
                || source.length() > LONGEST_SOURCE) {
            return new Proposal.Refused(
                    List.of("version and source are needed, with at most %d and %d characters. Maybe one is empty."
                            .formatted(LONGEST_VERSION, LONGEST_SOURCE)));
        }
        return switch (WeightTable.over(standing.get().scheme(), table, version, source)) {
            case SchemeReading.Refused(List<String> faults) -> new Proposal.Refused(faults);
            case SchemeReading.Read(PointScheme scheme) ->
                Objects.requireNonNull(transaction.execute(status -> keep(by, standing.get(), scheme, table)));
        };
    }

    private Proposal keep(PersonId by, SchemeVersion standing, PointScheme scheme, String table) {
        Optional<SchemeId> kept = schemes.propose(
                scheme, standing.content(), table, scheme.source().chinese(), by);
        if (kept.isEmpty()) {
            return new Proposal.Refused(List.of(
                    "the version '%s' is there already. Maybe choose another name.".formatted(scheme.version())));
        }
        acts.append(Act.of(ActKind.POINTS_SCHEME_PROPOSED, new Actor.Person(by.value()))
                .about("points-scheme:" + kept.get())
                .telling("scheme", scheme.code() + " " + scheme.version()));
        return new Proposal.Taken();
    }

    /** Decides about a proposal of somebody else. */
    public Decided decide(SchemeId id, PersonId by, boolean approves) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<SchemeVersion> version = schemes.find(id);
            if (version.isEmpty() || version.get().state() != SchemeVersion.State.PROPOSED) {
                return Decided.LATE;
            }
            if (version.get().proposedBy().equals(Optional.of(by))) {
                return Decided.OWN;
            }
            if (!schemes.decide(id, by, approves)) {
                return Decided.LATE;
            }
            acts.append(Act.of(ActKind.POINTS_SCHEME_DECIDED, new Actor.Person(by.value()))
                    .about("points-scheme:" + id)
                    .telling("approved", approves));
            return Decided.DECIDED;
        }));
    }
}
