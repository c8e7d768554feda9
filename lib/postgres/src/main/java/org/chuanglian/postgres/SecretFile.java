package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password that only its owner may read. */
final class SecretFile {
    private static final int BYTES = 24;

    private SecretFile() {}

    /** The password in this file; makes one when the file is not there. */
    static String readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            byte[] secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            Files.writeString(fresh, HexFormat.of().formatHex(secret));
            Trees.moveInto(fresh, file);
        }
        return read(file);
    }

    static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
