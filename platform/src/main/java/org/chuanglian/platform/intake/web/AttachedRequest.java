package org.chuanglian.platform.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.chuanglian.platform.intake.correction.CorrectionDocuments;
import org.chuanglian.platform.intake.correction.CorrectionInbox.Asked;
import org.chuanglian.platform.record.AttachmentRefusal;
import org.chuanglian.platform.record.Attachments;
import org.chuanglian.platform.record.ReceivedDocument;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Sends a request, with its document where there is one. */
@Component
class AttachedRequest {

    private final CorrectionDocuments documents;
    private final Attachments attachments;

    AttachedRequest(CorrectionDocuments documents, Attachments attachments) {
        this.documents = documents;
        this.attachments = attachments;
    }

    /** What came of sending. */
    sealed interface Outcome {
        record Done(Asked asked) implements Outcome {}

        /** The document is refused, and nothing was asked. */
        record NoDocument(String why) implements Outcome {}
    }

    /** @param document null, or without a name, when none was chosen */
    Outcome ask(Frame frame, @Nullable MultipartFile document, Supplier<Asked> request) throws IOException {
        String name = document == null ? null : document.getOriginalFilename();
        if (document == null || name == null || name.isEmpty()) {
            return new Outcome.Done(request.get());
        }
        try (InputStream content = document.getInputStream()) {
            return switch (attachments.receive(name, content, CorrectionDocuments.KINDS)) {
                case Attachments.Sound(ReceivedDocument received) -> {
                    try (received) {
                        yield new Outcome.Done(documents.ask(received, request));
                    }
                }
                case Attachments.Refused(AttachmentRefusal why) ->
                    new Outcome.NoDocument(attachments.words(why, CorrectionDocuments.KINDS, frame.language()));
            };
        }
    }
}
