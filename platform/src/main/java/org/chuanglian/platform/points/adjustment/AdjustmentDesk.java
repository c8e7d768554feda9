package org.chuanglian.platform.points.adjustment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.points.adjustment.AdjustmentSheet.State;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.record.AttachmentKind;
import org.chuanglian.platform.record.AttachmentRefusal;
import org.chuanglian.platform.record.Attachments;
import org.chuanglian.platform.record.ReceivedDocument;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes sheets of adjustments; none counts, and none ends, before a second officer has approved it. */
@Component
public class AdjustmentDesk {

    /** What may be sent as the document: what cannot run anything where an officer opens it. */
    public static final Set<AttachmentKind> KINDS =
            Set.copyOf(EnumSet.of(AttachmentKind.PDF, AttachmentKind.PNG, AttachmentKind.JPEG));

    private static final int LONGEST_CODE = 100;

    private final PostgresAdjustments sheets;
    private final Schemes schemes;
    private final Subjects subjects;
    private final Attachments attachments;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AdjustmentDesk(
            PostgresAdjustments sheets,
            Schemes schemes,
            Subjects subjects,
            Attachments attachments,
            Acts acts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sheets = sheets;
        this.schemes = schemes;
        this.subjects = subjects;
        this.attachments = attachments;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What came of a proposal. */
    public sealed interface Proposal {

        /** It waits for another officer. */
        record Taken() implements Proposal {}

        /** The table was not taken; each fault with its line. */
        record Refused(List<String> faults) implements Proposal {
            public Refused {
                faults = List.copyOf(faults);
            }
        }

        /** The document was not taken. */
        record NoDocument(AttachmentRefusal why) implements Proposal {}
    }

    /** What came of a decision. */
    public enum Decided {
        DECIDED,
        /** Nobody approves what he asked himself. */
        OWN,
        /** Somebody else was faster. */
        LATE
    }

    /**
     * Proposes the rows of a table, with the document that they rest on.
     *
     * @param name of the document, as its sender calls it
     * @throws IOException when the document breaks off or the disk refuses
     */
    public Proposal propose(PersonId by, String table, String name, InputStream document) throws IOException {
        Optional<SchemeVersion> standing = schemes.standing(Schemes.POINTS);
        if (standing.isEmpty()) {
            return new Proposal.Refused(List.of("no scheme stands yet. Maybe the platform is still starting."));
        }
        return switch (AdjustmentTable.read(standing.get().scheme(), table, this::firm, LocalDate.now(clock))) {
            case AdjustmentTable.Reading.Refused(List<String> faults) -> new Proposal.Refused(faults);
            case AdjustmentTable.Reading.Read(List<AdjustmentRow> rows)
            when !standing(rows).isEmpty() -> new Proposal.Refused(standing(rows));
            case AdjustmentTable.Reading.Read(List<AdjustmentRow> rows) ->
                switch (attachments.receive(name, document, KINDS)) {
                    case Attachments.Refused(AttachmentRefusal why) -> new Proposal.NoDocument(why);
                    case Attachments.Sound(ReceivedDocument received) -> {
                        try (received) {
                            yield keep(by, rows, received);
                        }
                    }
                };
        };
    }

    /** Those that stand already, each with its line. */
    private List<String> standing(List<AdjustmentRow> rows) {
        Adjustments.Standing now = sheets.now();
        return rows.stream()
                .filter(row -> now.of(row.subject()).stream()
                        .anyMatch(one -> one.row().code().equals(row.code())
                                && one.row().day().equals(row.day())))
                .map(row -> "'table' line %d: '%s' of %s stands already for this firm. Maybe somebody else entered it."
                        .formatted(row.line(), row.code(), row.day()))
                .toList();
    }

    private Optional<Subject> firm(String typed) {
        return typed.isEmpty() || typed.length() > LONGEST_CODE
                ? Optional.empty()
                : Stream.of(SubjectKey.Scheme.USCC, SubjectKey.Scheme.STOCK)
                        .flatMap(scheme -> subjects.find(new SubjectKey(scheme, typed)).stream())
                        .findFirst();
    }

    private Proposal keep(PersonId by, List<AdjustmentRow> rows, ReceivedDocument document) {
        transaction.executeWithoutResult(status -> {
            Actor actor = new Actor.Person(by.value());
            SheetId id = sheets.propose(by, attachments.keep(document, actor).id(), rows);
            // whom it is about is nobody else's affair
            Act act = Act.of(ActKind.POINTS_ADJUSTMENT_PROPOSED, actor)
                    .about("points-adjustments:" + id)
                    .telling("rows", rows.size());
            for (AdjustmentRow row : rows) {
                act = act.keeping(
                        "row-" + row.line(), row.subject() + " " + row.code() + " " + row.day() + " " + row.until());
            }
            acts.append(act);
        });
        return new Proposal.Taken();
    }

    /** Decides what somebody else asked: that a sheet count, or that it end. */
    public Decided decide(SheetId id, PersonId by, boolean approves) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<AdjustmentSheet> sheet = sheets.find(id);
            if (sheet.isEmpty() || sheet.get().asker().isEmpty()) {
                return Decided.LATE;
            }
            if (sheet.get().asker().equals(Optional.of(by))) {
                return Decided.OWN;
            }
            boolean ending = sheet.get().state() == State.ENDING;
            boolean done = ending ? sheets.decideEnd(id, by, approves) : sheets.decide(id, by, approves);
            if (!done) {
                return Decided.LATE;
            }
            append(
                    ending ? ActKind.POINTS_ADJUSTMENT_END_DECIDED : ActKind.POINTS_ADJUSTMENT_DECIDED,
                    id,
                    by,
                    approves);
            return Decided.DECIDED;
        }));
    }

    /** Asks that a sheet end; false when it does not stand, or was asked already. */
    public boolean askEnd(SheetId id, PersonId by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean asked = sheets.askEnd(id, by);
            if (asked) {
                acts.append(Act.of(ActKind.POINTS_ADJUSTMENT_END_ASKED, new Actor.Person(by.value()))
                        .about("points-adjustments:" + id));
            }
            return asked;
        }));
    }

    private void append(ActKind kind, SheetId id, PersonId by, boolean approves) {
        acts.append(Act.of(kind, new Actor.Person(by.value()))
                .about("points-adjustments:" + id)
                .telling("approved", approves));
    }
}
