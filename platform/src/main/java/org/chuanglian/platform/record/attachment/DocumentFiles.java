package org.chuanglian.platform.record.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files of documents, each under the hash of its content, outside anything that is served. */
final class DocumentFiles {

    private static final int PIECE = 1 << 16;
    private static final int LEVEL = 2;

    private final Path folder;

    DocumentFiles(Path folder) {
        this.folder = folder;
    }

    /** An empty file for what is on its way in. */
    Path incoming() throws IOException {
        return Files.createTempFile(Files.createDirectories(folder.resolve("incoming")), "document-", "");
    }

    /** Writes what is sent, at most one byte more than the limit; answers how many bytes came. */
    static long receive(InputStream content, Path file, long limit) throws IOException {
        long received = 0;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (received <= limit) {
                int read = content.read(piece, 0, (int) Math.min(piece.length, limit + 1 - received));
                if (read < 0) {
                    return received;
                }
                out.write(piece, 0, read);
                received += read;
            }
        }
        return received;
    }

    /** SHA-256 of a file, in hexadecimal. */
    static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    Path place(String hash) {
        return folder.resolve(hash.substring(0, LEVEL))
                .resolve(hash.substring(LEVEL, 2 * LEVEL))
                .resolve(hash);
    }

    /** Gives a file its place, on the disk as a whole before it has its name; false when the content was there. */
    boolean store(Path content, String hash) throws IOException {
        Path place = place(hash);
        if (Files.exists(place)) {
            return false;
        }
        Path second = folder.resolve(hash.substring(0, LEVEL)).resolve(hash.substring(LEVEL, 2 * LEVEL));
        Files.createDirectories(second);
        force(content, StandardOpenOption.WRITE);
        Files.move(content, place, StandardCopyOption.ATOMIC_MOVE);
        for (Path directory : List.of(second, folder.resolve(hash.substring(0, LEVEL)), folder)) {
            force(directory, StandardOpenOption.READ);
        }
        return true;
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
