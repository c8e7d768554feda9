package org.chuanglian.platform.intake.upload.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chuanglian.platform.work.JobFiles;
import org.springframework.stereotype.Component;

/**
 * Keeps uploaded files by the hash of their content, outside of what any address leads to; equal ones once. Each instance
 * reads from its own disk; one that did not receive a file copies it from the database first.
 */
@Component
public class UploadFiles {

    /** Bytes that a file may have. */
    public static final long MOST_BYTES = 1L << 30;

    private final Path directory;
    private final JobFiles everywhere;

    UploadFiles(UploadSettings settings, JobFiles everywhere) {
        this.directory = settings.files();
        this.everywhere = everywhere;
    }

    /**
     * A kept file.
     *
     * @param content SHA-256 in hexadecimal digits
     */
    public record Kept(String content, long bytes) {}

    /** Keeps what is sent on this instance's disk; it goes there as it comes. */
    public Kept keep(InputStream sent) throws IOException {
        Files.createDirectories(directory);
        Path unnamed = Files.createTempFile(directory, "new-", ".part");
        try {
            MessageDigest digest = sha256();
            try (OutputStream content =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(unnamed), digest))) {
                sent.transferTo(content);
            }
            Kept kept = new Kept(HexFormat.of().formatHex(digest.digest()), Files.size(unnamed));
            Files.move(unnamed, path(kept.content()), StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } finally {
            Files.deleteIfExists(unnamed);
        }
    }

    /**
     * Gives a file of this instance to every instance, with the transaction that runs.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public void share(Kept kept) {
        everywhere.keep(kept.content(), "application/octet-stream", out -> Files.copy(path(kept.content()), out));
    }

    /**
     * Opens a kept file.
     *
     * @throws BrokenTable when it is no table
     * @throws UncheckedIOException when no instance shared it, or the disk fails
     */
    public UploadedTable open(String content) {
        if (!Files.exists(path(content))) {
            copyHere(content);
        }
        return UploadedTable.open(path(content));
    }

    private void copyHere(String content) {
        try (InputStream shared = everywhere
                .open(content)
                .orElseThrow(() -> new NoSuchFileException(
                        content, null, "neither on this instance nor in the database.\nMaybe it was never shared."))) {
            keep(shared);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path path(String content) {
        return directory.resolve(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
