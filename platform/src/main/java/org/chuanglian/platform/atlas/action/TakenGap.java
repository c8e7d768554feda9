package org.chuanglian.platform.atlas.action;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;

/**
 * A gap that somebody took up.
 *
 * @param verdict the code of what the rules said of it then
 * @param closed empty while it is open
 * @param remedies what is or was done about it, the oldest first
 */
public record TakenGap(
        UUID id,
        RegionCode region,
        Node node,
        String verdict,
        Instant openedAt,
        Optional<Closing> closed,
        List<Remedy> remedies) {

    public TakenGap {
        remedies = List.copyOf(remedies);
    }

    /** Upon what it was closed. */
    public record Closing(Instant at, ProofKind kind, String evidence, Optional<SubjectId> subject) {}

    /** Something that is done about it. */
    public record Remedy(
            UUID id,
            RemedyKind kind,
            String title,
            String draft,
            String owner,
            LocalDate due,
            Instant madeAt,
            Optional<Ending> ended) {

        /** Whether its day has passed and it goes on. */
        public boolean isOverdue(LocalDate today) {
            return ended.isEmpty() && due.isBefore(today);
        }
    }

    /** How it ended. */
    public record Ending(Instant at, RemedyOutcome outcome, String note) {}

    /** Whether it is open. */
    public boolean isOpen() {
        return closed.isEmpty();
    }

    /** For how many whole days it is, or was, open. */
    public long days(Instant now) {
        return Duration.between(openedAt, closed.map(Closing::at).orElse(now)).toDays();
    }
}
