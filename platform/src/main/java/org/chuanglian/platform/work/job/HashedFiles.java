package org.chuanglian.platform.work.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chuanglian.platform.work.JobFile;
import org.chuanglian.platform.work.JobFiles;
import org.springframework.stereotype.Component;

/** Keeps files in a directory, each under the hash of its content. */
@Component
public class HashedFiles implements JobFiles {

    private final Path directory;

    HashedFiles(WorkSettings settings) {
        this.directory = settings.files();
    }

    @Override
    public JobFile keep(String name, String mediaType, Writer writer) {
        try {
            Files.createDirectories(directory);
            Path unnamed = Files.createTempFile(directory, "new-", ".part");
            try {
                MessageDigest digest = sha256();
                try (OutputStream content =
                        new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(unnamed), digest))) {
                    writer.write(content);
                }
                String hash = HexFormat.of().formatHex(digest.digest());
                long bytes = Files.size(unnamed);
                Files.move(unnamed, path(hash), StandardCopyOption.ATOMIC_MOVE);
                return new JobFile(name, mediaType, bytes, hash);
            } finally {
                Files.deleteIfExists(unnamed);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    name + " cannot be written below " + directory + ".\nMaybe the disk is full.", refused);
        }
    }

    /** Where a kept file's content is. */
    public Path path(JobFile file) {
        return path(file.content());
    }

    private Path path(String hash) {
        return directory.resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
