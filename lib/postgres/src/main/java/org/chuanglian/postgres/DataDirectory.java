package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The server's files below the directory: {@code data} (whole or absent, never half made), {@code log}, and the two
 * passwords.
 */
record DataDirectory(Path directory) {
    private static final String SIGN_IN = """
            # Written anew at every start.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("log");
    }

    /** What the server says before it opens its own log. */
    Path startLog() {
        return log().resolve("start.log");
    }

    Path superuserPassword() {
        return directory.resolve("superuser-password");
    }

    Path ownerPassword() {
        return directory.resolve("password");
    }

    /** Makes the files at the first start; refuses those of another major version. */
    void ensure(Programs programs, boolean durable) throws IOException {
        Files.createDirectories(log());
        if (Files.isDirectory(data())) {
            checkOwner();
            checkVersion();
        } else {
            make(programs, durable);
        }
    }

    private void checkOwner() throws IOException {
        int owner = Programs.user(data());
        int user = Programs.user(Path.of("/proc/self"));
        if (owner != user) {
            throw new PostgresStartException(
                    data() + " belongs to the user with number " + owner + ", this program runs as " + user + ".",
                    "start it as the user who started it first, root or not.");
        }
    }

    private void checkVersion() throws IOException {
        Path file = data().resolve("PG_VERSION");
        if (!Files.isRegularFile(file)) {
            throw new PostgresStartException(
                    data() + " holds no PostgreSQL data: PG_VERSION is missing.",
                    "the directory belongs to something else; move it away or choose another one.");
        }
        String found = Files.readString(file).strip();
        if (!found.equals(Binaries.major())) {
            throw new PostgresStartException(
                    data() + " was made by PostgreSQL " + found + ", this program brings PostgreSQL " + Binaries.major()
                            + ".",
                    "start the release of the program that made it, or move the directory away.");
        }
        if (!Files.exists(superuserPassword())) {
            throw new PostgresStartException(
                    superuserPassword() + " is missing, without it nobody can look after " + data() + ".",
                    "bring the file back from a backup.");
        }
    }

    private void make(Programs programs, boolean durable) throws IOException {
        Trees.deleteLeftovers(directory, "data.new");
        SecretFile.readOrMake(superuserPassword());
        Path fresh = Files.createTempDirectory(directory, "data.new");
        Path said = log().resolve("initdb.log");
        Files.deleteIfExists(said);
        List<String> arguments = new ArrayList<>(List.of(
                "-D",
                fresh.toString(),
                "--username=" + ServerConnection.SUPERUSER,
                "--pwfile=" + superuserPassword(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                // Without it pg_trgm, which asks the C library, sees no letter in Chinese.
                "--lc-ctype=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (!durable) {
            arguments.add("--no-sync");
        }
        int code = programs.run(said, "initdb", arguments.toArray(String[]::new));
        if (code != 0) {
            throw new PostgresStartException(
                    "initdb cannot make " + data() + " (exit code " + code + "): " + LastWords.in(said) + ".",
                    "the disk is full, or root may not make a user namespace here: then run as an ordinary user.");
        }
        Trees.moveInto(fresh, data());
    }

    /** True when the settings on disk, which the last server was started with, are these. */
    boolean hasSettings(String settings) throws IOException {
        Path file = data().resolve("postgresql.conf");
        return Files.exists(file) && Files.readString(file).equals(settings);
    }

    void writeSettings(String settings) throws IOException {
        replace(data().resolve("pg_hba.conf"), SIGN_IN);
        replace(data().resolve("postgresql.conf"), settings);
    }

    private static void replace(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
