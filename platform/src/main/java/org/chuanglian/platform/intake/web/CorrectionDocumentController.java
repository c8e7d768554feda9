package org.chuanglian.platform.intake.web;

import java.io.IOException;
import java.util.Optional;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.correction.CorrectionDocuments;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.intake.correction.PrivateLinks;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.record.Attachment;
import org.chuanglian.platform.record.AttachmentAnswer;
import org.chuanglian.platform.record.Attachments;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Language;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the document of a request to who decides it and to who asked, and puts into the record that it did. */
@Controller
class CorrectionDocumentController {

    /** Where the document is, below the page of its request. */
    static final String DOCUMENT = "/document";

    private final OpenRequests requests;
    private final PrivateLinks links;
    private final CorrectionDocuments documents;
    private final Attachments attachments;
    private final Subjects subjects;
    private final Acts acts;

    CorrectionDocumentController(
            OpenRequests requests,
            PrivateLinks links,
            CorrectionDocuments documents,
            Attachments attachments,
            Subjects subjects,
            Acts acts) {
        this.requests = requests;
        this.links = links;
        this.documents = documents;
        this.attachments = attachments;
        this.subjects = subjects;
        this.acts = acts;
    }

    @Admits(Admission.OWNERS)
    @GetMapping(CorrectionController.PATH + "/{number}" + DOCUMENT)
    ResponseEntity<Resource> document(SignedIn me, @PathVariable String number) throws IOException {
        Reader reader = Reader.of(Optional.of(me));
        CorrectionRequest request = requests.find(number, reader).orElseThrow(() -> missing(number));
        if (IntakePolicy.openDocument(
                        reader,
                        subjects.find(request.subject()).map(Subject::region).orElse(null),
                        request.asker())
                instanceof Decision.Refused refused) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED,
                    "the document of " + number + " may not be opened: "
                            + refused.reason().in(Language.ENGLISH)
                            + ".\nMaybe somebody else asked, or the administrator has not given the role yet.");
        }
        return opened(request, me.actor());
    }

    /** To whoever has the private link, as to who asked. */
    @Admits(Admission.EVERYBODY)
    @GetMapping(CorrectionReceiptController.PATH + "/{secret}" + DOCUMENT)
    ResponseEntity<Resource> document(Reader reader, Optional<SignedIn> me, @PathVariable String secret)
            throws IOException {
        return opened(
                links.open(secret)
                        .flatMap(number -> requests.find(number, reader))
                        .orElseThrow(() -> missing("behind this private link")),
                me.map(SignedIn::actor).orElseGet(Actor.Visitor::new));
    }

    private ResponseEntity<Resource> opened(CorrectionRequest request, Actor opener) throws IOException {
        Attachment document = documents.of(request.number()).orElseThrow(() -> missing(request.number()));
        ResponseEntity<Resource> answer = AttachmentAnswer.of(attachments, document);
        // which document it was would tell that the request has one
        acts.append(Act.of(ActKind.VIEWED, opener)
                .keeping("correction", request.number())
                .keeping("sha-256", document.hash()));
        return answer;
    }

    private static PlatformException missing(String number) {
        return new PlatformException(
                ErrorCode.NOT_FOUND,
                "no correction request with a document has the number \"" + number
                        + "\".\nMaybe it was copied only in part.");
    }
}
