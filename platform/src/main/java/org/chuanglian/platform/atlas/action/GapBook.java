package org.chuanglian.platform.atlas.action;

import static org.chuanglian.platform.atlas.db.Tables.GAP;
import static org.chuanglian.platform.atlas.db.Tables.REMEDY;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.atlas.db.tables.records.GapRecord;
import org.chuanglian.platform.atlas.db.tables.records.RemedyRecord;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps gaps that were taken up, what is done about them, and how they closed. */
@Component
public class GapBook {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final DSLContext sql;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GapBook(DSLContext sql, Acts acts, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What is to be done about a gap. */
    public record Draft(RemedyKind kind, String title, String text, String owner, LocalDate due) {}

    /** Upon what a gap is to be closed; the subject only where a firm produces now. */
    public record Proof(ProofKind kind, String evidence, Optional<SubjectId> subject) {}

    /** The gap of a segment in a province that is open, taking it up where nobody has; then something to be done about it. */
    public UUID draft(RegionCode region, Node node, String verdict, Draft draft, PersonId by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            sql.insertInto(GAP)
                    .set(GAP.ID, NEXT.generate())
                    .set(GAP.REGION, region.code())
                    .set(GAP.CHAIN, node.chain())
                    .set(GAP.SEGMENT, node.segment())
                    .set(GAP.VERDICT, verdict)
                    .set(GAP.OPENED_BY, by.value())
                    .set(GAP.OPENED_AT, now())
                    .onConflictDoNothing()
                    .execute();
            UUID gap = sql.selectFrom(GAP)
                    .where(of(region, node))
                    .and(GAP.CLOSED_AT.isNull())
                    .forUpdate()
                    .fetchSingle()
                    .getId();
            UUID remedy = NEXT.generate();
            sql.insertInto(REMEDY)
                    .set(REMEDY.ID, remedy)
                    .set(REMEDY.GAP_ID, gap)
                    .set(REMEDY.KIND, draft.kind().code())
                    .set(REMEDY.TITLE, draft.title())
                    .set(REMEDY.DRAFT, draft.text())
                    .set(REMEDY.OWNER, draft.owner())
                    .set(REMEDY.DUE, draft.due())
                    .set(REMEDY.MADE_BY, by.value())
                    .set(REMEDY.MADE_AT, now())
                    .execute();
            acts.append(act(ActKind.ATLAS_REMEDY_DRAFTED, gap, by)
                    .telling("segment", node.chain() + "/" + node.segment())
                    .telling("region", region)
                    .telling("remedy", remedy)
                    .telling("kind", draft.kind().code()));
            return gap;
        }));
    }

    /** Ends something that is done about an open gap; false when it has ended already. */
    public boolean end(UUID gap, UUID remedy, RemedyOutcome outcome, String note, PersonId by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean ended = sql.update(REMEDY)
                            .set(REMEDY.OUTCOME, outcome.code())
                            .set(REMEDY.NOTE, note)
                            .set(REMEDY.ENDED_BY, by.value())
                            .set(REMEDY.ENDED_AT, now())
                            .where(REMEDY.ID.eq(remedy))
                            .and(REMEDY.GAP_ID.eq(gap))
                            .and(REMEDY.ENDED_AT.isNull())
                            .execute()
                    == 1;
            if (ended) {
                acts.append(act(ActKind.ATLAS_REMEDY_ENDED, gap, by)
                        .telling("remedy", remedy)
                        .telling("outcome", outcome.code()));
            }
            return ended;
        }));
    }

    /** Closes a gap upon evidence; false when it is closed already. */
    public boolean close(UUID gap, Proof proof, PersonId by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean closed = sql.update(GAP)
                            .set(GAP.EVIDENCE_KIND, proof.kind().code())
                            .set(GAP.EVIDENCE, proof.evidence())
                            .set(
                                    GAP.EVIDENCE_SUBJECT,
                                    proof.subject().map(SubjectId::value).orElse(null))
                            .set(GAP.CLOSED_BY, by.value())
                            .set(GAP.CLOSED_AT, now())
                            .where(GAP.ID.eq(gap))
                            .and(GAP.CLOSED_AT.isNull())
                            .execute()
                    == 1;
            if (closed) {
                acts.append(act(ActKind.ATLAS_GAP_CLOSED, gap, by)
                        .telling("proof", proof.kind().code())
                        .telling("evidence", proof.evidence()));
            }
            return closed;
        }));
    }

    private static Act act(ActKind kind, UUID gap, PersonId by) {
        return Act.of(kind, new Actor.Person(by.value())).about("atlas-gap:" + gap);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Condition of(RegionCode region, Node node) {
        return GAP.REGION.eq(region.code()).and(GAP.CHAIN.eq(node.chain())).and(GAP.SEGMENT.eq(node.segment()));
    }

    /** The gap of an identifier; empty for none. */
    public Optional<TakenGap> find(String id) {
        return ID.matcher(id).matches()
                ? read(GAP.ID.eq(UUID.fromString(id))).stream().findFirst()
                : Optional.empty();
    }

    /** All that were taken up of a segment in a province, the newest first. */
    public List<TakenGap> at(RegionCode region, Node node) {
        return read(of(region, node));
    }

    /** All that were taken up, the newest first. */
    public List<TakenGap> all() {
        return read(org.jooq.impl.DSL.noCondition());
    }

    private List<TakenGap> read(Condition wanted) {
        List<GapRecord> gaps = sql.selectFrom(GAP)
                .where(wanted)
                .orderBy(GAP.OPENED_AT.desc(), GAP.ID.desc())
                .fetch();
        Map<UUID, List<TakenGap.Remedy>> remedies = sql.selectFrom(REMEDY)
                .where(REMEDY.GAP_ID.in(gaps.stream().map(GapRecord::getId).toList()))
                .orderBy(REMEDY.MADE_AT, REMEDY.ID)
                .fetchGroups(RemedyRecord::getGapId, GapBook::remedy);
        return gaps.stream()
                .map(row -> gap(row, remedies.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static TakenGap gap(GapRecord row, List<TakenGap.Remedy> remedies) {
        OffsetDateTime closedAt = row.getClosedAt();
        String kind = row.getEvidenceKind();
        String evidence = row.getEvidence();
        return new TakenGap(
                row.getId(),
                new RegionCode(row.getRegion()),
                new Node(row.getChain(), row.getSegment()),
                row.getVerdict(),
                row.getOpenedAt().toInstant(),
                closedAt == null || kind == null || evidence == null
                        ? Optional.empty()
                        : ProofKind.read(kind)
                                .map(proof -> new TakenGap.Closing(
                                        closedAt.toInstant(),
                                        proof,
                                        evidence,
                                        Optional.ofNullable(row.getEvidenceSubject())
                                                .map(SubjectId::new))),
                remedies);
    }

    private static TakenGap.Remedy remedy(RemedyRecord row) {
        OffsetDateTime endedAt = row.getEndedAt();
        String outcome = row.getOutcome();
        String note = row.getNote();
        return new TakenGap.Remedy(
                row.getId(),
                RemedyKind.read(row.getKind())
                        .orElseThrow(() -> new IllegalStateException("the kept remedy " + row.getId()
                                + " has no kind.\nMaybe the table was written by hand.")),
                row.getTitle(),
                row.getDraft(),
                row.getOwner(),
                row.getDue(),
                row.getMadeAt().toInstant(),
                endedAt == null || outcome == null
                        ? Optional.empty()
                        : RemedyOutcome.read(outcome)
                                .map(how -> new TakenGap.Ending(endedAt.toInstant(), how, note == null ? "" : note)));
    }
}
