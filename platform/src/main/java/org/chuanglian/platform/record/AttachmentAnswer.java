package org.chuanglian.platform.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer that hands a document out: as a file of no type, never as a page, whatever somebody put into it. */
public final class AttachmentAnswer {

    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private AttachmentAnswer() {}

    /**
     * To be returned by a controller that has asked a policy who may read it.
     *
     * @throws IOException when the bytes cannot be read
     */
    public static ResponseEntity<Resource> of(Attachments attachments, Attachment attachment) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(attachment.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(attachment.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(attachments.open(attachment)));
    }
}
