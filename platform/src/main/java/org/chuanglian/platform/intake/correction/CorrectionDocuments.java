package org.chuanglian.platform.intake.correction;

import static org.chuanglian.platform.intake.db.Tables.CORRECTION_DOCUMENT;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chuanglian.platform.intake.correction.CorrectionInbox.Asked;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Attachment;
import org.chuanglian.platform.record.AttachmentKind;
import org.chuanglian.platform.record.Attachments;
import org.chuanglian.platform.record.ReceivedDocument;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The documents that people send with their requests, one each. */
@Component
public class CorrectionDocuments {

    /** What may be sent: what cannot run anything where an officer opens it. */
    public static final Set<AttachmentKind> KINDS =
            Set.copyOf(EnumSet.of(AttachmentKind.PDF, AttachmentKind.PNG, AttachmentKind.JPEG));

    private final DSLContext sql;
    private final Attachments attachments;
    private final TransactionTemplate transaction;

    CorrectionDocuments(DSLContext sql, Attachments attachments, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.attachments = attachments;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Asks, and keeps the document with the request: both or neither. A request that is not kept keeps no document, and
     * one that was sent before keeps the document that came first.
     */
    public Asked ask(ReceivedDocument document, Supplier<Asked> request) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Asked asked = request.get();
            if (asked instanceof Asked.Kept(String number, var _) && of(number).isEmpty()) {
                sql.insertInto(CORRECTION_DOCUMENT)
                        .set(CORRECTION_DOCUMENT.NUMBER, number)
                        .set(
                                CORRECTION_DOCUMENT.ATTACHMENT,
                                attachments.keep(document, new Actor.Visitor()).id())
                        .execute();
            }
            return asked;
        }));
    }

    /** The document of a request; empty when it has none. */
    public Optional<Attachment> of(String number) {
        return sql.select(CORRECTION_DOCUMENT.ATTACHMENT)
                .from(CORRECTION_DOCUMENT)
                .where(CORRECTION_DOCUMENT.NUMBER.eq(number))
                .fetchOptional(CORRECTION_DOCUMENT.ATTACHMENT)
                .flatMap(attachments::find);
    }
}
