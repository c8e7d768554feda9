package org.chuanglian.platform.atlas.evidence;

import static org.chuanglian.platform.atlas.db.Tables.EVIDENCE_CORRECTION;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.SubjectId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what officers said of documents at segments; of each the newest stands, the earlier ones stay. */
@Component
public class EvidenceCorrections {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    private final DSLContext sql;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidenceCorrections(DSLContext sql, Acts acts, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What stands of a segment, by document. */
    Map<SubjectId, Correction> of(Node node) {
        Map<SubjectId, Correction> newest = new HashMap<>();
        sql.selectFrom(EVIDENCE_CORRECTION)
                .where(EVIDENCE_CORRECTION.CHAIN.eq(node.chain()))
                .and(EVIDENCE_CORRECTION.SEGMENT.eq(node.segment()))
                .orderBy(EVIDENCE_CORRECTION.MADE_AT, EVIDENCE_CORRECTION.ID)
                .forEach(row -> newest.put(
                        new SubjectId(row.getSubjectId()),
                        new Correction(
                                new SubjectId(row.getSubjectId()),
                                row.getBelongs(),
                                row.getMadeAt().toInstant())));
        return newest;
    }

    /** Says whether a document belongs to a segment. */
    public void say(Node node, SubjectId document, boolean belongs, PersonId by) {
        transaction.executeWithoutResult(status -> {
            sql.insertInto(EVIDENCE_CORRECTION)
                    .set(EVIDENCE_CORRECTION.ID, NEXT.generate())
                    .set(EVIDENCE_CORRECTION.CHAIN, node.chain())
                    .set(EVIDENCE_CORRECTION.SEGMENT, node.segment())
                    .set(EVIDENCE_CORRECTION.SUBJECT_ID, document.value())
                    .set(EVIDENCE_CORRECTION.BELONGS, belongs)
                    .set(EVIDENCE_CORRECTION.MADE_BY, by.value())
                    .set(EVIDENCE_CORRECTION.MADE_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
            acts.append(Act.of(ActKind.ATLAS_EVIDENCE_CORRECTED, new Actor.Person(by.value()))
                    .about("subject:" + document)
                    .telling("segment", node.chain() + "/" + node.segment())
                    .telling("belongs", belongs));
        });
    }
}
