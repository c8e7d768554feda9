package org.chuanglian.platform.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.shell.Language;

/** Documents that people send: told by their bytes, cleaned, scanned, and kept by the hash of their content. */
public interface Attachments {

    /** What came of receiving. */
    sealed interface Receipt {}

    /** It may be kept; whoever received it closes it. */
    record Sound(ReceivedDocument document) implements Receipt {}

    /** It may not, and nothing of it stays. */
    record Refused(AttachmentRefusal why) implements Receipt {}

    /**
     * Checks, cleans and scans a document beside the disk's other documents, without a transaction: this takes a while.
     * Of a picture nothing stays but the picture. At most one byte more than may be kept is read.
     *
     * @param name as the sender calls it; its ending must be one of the document's kind
     * @param kinds what may be sent here
     * @throws IOException when the stream breaks off or the disk refuses
     */
    Receipt receive(String name, InputStream content, Set<AttachmentKind> kinds) throws IOException;

    /**
     * Keeps what was received, in the transaction that runs and with an act in the record; rolled back with its
     * transaction, it leaves neither row nor file.
     *
     * @throws IllegalStateException when no transaction runs
     * @throws java.io.UncheckedIOException when the disk refuses
     */
    Attachment keep(ReceivedDocument document, Actor sender);

    Optional<Attachment> find(UUID id);

    /**
     * The kept bytes.
     *
     * @throws IOException when they are gone, or cannot be read
     */
    InputStream open(Attachment attachment) throws IOException;

    /** At most so many megabytes (10^6 bytes) a document. */
    int largestMegabytes();

    /** Says to the sender why a document was refused where these kinds are taken. */
    default String words(AttachmentRefusal why, Set<AttachmentKind> kinds, Language language) {
        return why.in(language, largestMegabytes(), AttachmentKind.names(kinds, language));
    }
}
