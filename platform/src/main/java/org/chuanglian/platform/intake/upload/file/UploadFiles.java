package org.chuanglian.platform.intake.upload.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Keeps uploaded files by the hash of their content, outside of what any address leads to; equal ones once. */
@Component
public class UploadFiles {

    /** Bytes that a file may have. */
    public static final long MOST_BYTES = 1L << 30;

    private final Path directory;

    UploadFiles(UploadSettings settings) {
        this.directory = settings.files();
    }

    /**
     * A kept file.
     *
     * @param content SHA-256 in hexadecimal digits
     */
    public record Kept(String content, long bytes) {}

    /** Keeps what is sent; it goes to the disk as it comes. */
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
     * Opens a kept file.
     *
     * @throws BrokenTable when it is no table
     * @throws UncheckedIOException when it is not on this instance, or the disk fails
     */
    public UploadedTable open(String content) {
        return UploadedTable.open(path(content));
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
