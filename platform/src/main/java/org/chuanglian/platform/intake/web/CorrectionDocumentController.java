package org.chuanglian.platform.intake.web;

import java.io.IOException;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.correction.CorrectionDocuments;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.intake.correction.Corrections;
import org.chuanglian.platform.record.AttachmentAnswer;
import org.chuanglian.platform.record.Attachments;
import org.chuanglian.platform.registry.RegistryView;
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

/** Hands the document of a request to who decides it. */
@Controller
class CorrectionDocumentController {

    private final Corrections corrections;
    private final CorrectionDocuments documents;
    private final Attachments attachments;
    private final Subjects subjects;
    private final RegistryView registry;

    CorrectionDocumentController(
            Corrections corrections,
            CorrectionDocuments documents,
            Attachments attachments,
            Subjects subjects,
            RegistryView registry) {
        this.corrections = corrections;
        this.documents = documents;
        this.attachments = attachments;
        this.subjects = subjects;
        this.registry = registry;
    }

    @Admits(Admission.OFFICERS)
    @GetMapping(CorrectionController.PATH + "/{number}/document")
    ResponseEntity<Resource> document(Reader reader, @PathVariable String number) throws IOException {
        CorrectionRequest request = corrections
                .find(number)
                .filter(known -> registry.of(reader)
                        .catalogue()
                        .indicator(known.indicator())
                        .isPresent())
                .orElseThrow(() -> missing(number));
        if (IntakePolicy.openDocument(
                        reader,
                        subjects.find(request.subject()).map(Subject::region).orElse(null))
                instanceof Decision.Refused refused) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED,
                    "the document of " + number + " may not be opened: "
                            + refused.reason().in(Language.ENGLISH)
                            + ".\nMaybe the administrator has not given the role yet.");
        }
        return AttachmentAnswer.of(attachments, documents.of(number).orElseThrow(() -> missing(number)));
    }

    private static PlatformException missing(String number) {
        return new PlatformException(
                ErrorCode.NOT_FOUND,
                "no correction request with a document has the number \"" + number
                        + "\".\nMaybe the number was copied only in part.");
    }
}
