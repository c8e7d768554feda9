package org.chuanglian.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once for each version and processor. */
final class Binaries {
    private static final int EXECUTABLE = 0100;

    /** Version of the packed server, such as {@code 18.6.0}. */
    static final String VERSION = version();

    private Binaries() {}

    static String major() {
        return VERSION.substring(0, VERSION.indexOf('.'));
    }

    /** The folder that holds {@code bin/postgres}: in the user's cache, or in the directory where that is not writable. */
    static Path unpacked(Path directory) throws IOException {
        return unpacked(Path.of(System.getProperty("user.home"), ".cache", "chuanglian"), directory);
    }

    static Path unpacked(Path cache, Path directory) throws IOException {
        String processor = processor();
        Path beside = directory.resolve("bin-" + VERSION);
        // An account without an entry has the home "?".
        if (!cache.isAbsolute()) {
            return unpackedAt(beside, processor);
        }
        try {
            return unpackedAt(cache.resolve("postgres-" + VERSION + "-" + processor), processor);
        } catch (FileSystemException unwritable) {
            return unpackedAt(beside, processor);
        }
    }

    private static synchronized Path unpackedAt(Path target, String processor) throws IOException {
        if (Files.isDirectory(target)) {
            return target;
        }
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.createDirectories(target.resolveSibling("."));
        try (FileChannel channel = FileChannel.open(
                target.resolveSibling(target.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            // Freed with the channel: the next process waits here, then finds the work done.
            channel.lock();
            if (!Files.isDirectory(target)) {
                if (Files.exists(fresh)) {
                    Trees.delete(fresh);
                }
                unpack(processor, Files.createDirectory(fresh));
                Trees.sync(fresh);
                Trees.moveInto(fresh, target);
            }
        }
        return target;
    }

    private static void unpack(String processor, Path target) throws IOException {
        String resource = "/postgres-linux-" + processor + ".txz";
        try (InputStream packed = Binaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new PostgresStartException(
                        "No PostgreSQL " + VERSION + " for this processor: " + resource + " is not on the class path.",
                        "the program was packed for another processor.");
            }
            try (TarArchiveInputStream archive =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                TarArchiveEntry entry = archive.getNextEntry();
                while (entry != null) {
                    unpack(archive, entry, target);
                    entry = archive.getNextEntry();
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("The archive names a place outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
                permissions.add(PosixFilePermission.OWNER_EXECUTE);
                Files.setPosixFilePermissions(target, permissions);
            }
        }
    }

    private static String processor() {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            throw new PostgresStartException(
                    "The embedded PostgreSQL runs on Linux, not on " + system + ".",
                    "set the address of an external PostgreSQL server instead.");
        }
        return switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default ->
                throw new PostgresStartException(
                        "No embedded PostgreSQL for the processor " + processor + ".",
                        "set the address of an external PostgreSQL server instead.");
        };
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream resource = Binaries.class.getResourceAsStream("binaries.properties")) {
            if (resource == null) {
                throw new IllegalStateException("binaries.properties is missing beside " + Binaries.class.getName());
            }
            properties.load(resource);
        } catch (IOException unreadable) {
            throw new IllegalStateException("binaries.properties cannot be read", unreadable);
        }
        return properties.getProperty("version");
    }
}
