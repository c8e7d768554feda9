package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the server of a data directory up, whatever state the last one was left in, and down again. */
record Server(DataDirectory files, Programs programs, EmbeddedPostgres.Options options) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;

    /** Returns the port of the running server, started now or found alive with the same settings. */
    int up() throws IOException {
        if (options.port() != 0 && Postmaster.alive(files.data()).isEmpty()) {
            Port.requireFree(options.port());
        }
        Deadline deadline = Deadline.in(LIMIT);
        for (int attempt = 1; ; attempt++) {
            try {
                return tried(deadline);
            } catch (PostgresStartException failed) {
                // Another program can take the free port, or a killed instance's server come up or go, in between.
                if (attempt == ATTEMPTS || deadline.passed()) {
                    throw failed;
                }
            }
        }
    }

    private int tried(Deadline deadline) throws IOException {
        Optional<Postmaster> orphan = Postmaster.alive(files.data());
        if (orphan.isPresent() && adopts(orphan.get())) {
            return prepared(orphan.get().port(), deadline);
        }
        down();
        int port = options.port() == 0 ? Port.free() : options.port();
        start(port);
        return prepared(port, deadline);
    }

    private boolean adopts(Postmaster orphan) throws IOException {
        return (options.port() == 0 || options.port() == orphan.port()) && files.hasSettings(settings(orphan.port()));
    }

    private String settings(int port) {
        return ServerSettings.text(options, port, files.log());
    }

    /** Stops whatever works on the files and waits for the last process to be gone. */
    void down() throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            if (Postmaster.alive(files.data()).isPresent()) {
                control("-m", mode, "-t", Long.toString(LIMIT.dividedBy(2).toSeconds()), "stop");
            }
        }
        Postmaster.endAll(files.data(), LIMIT);
        Files.deleteIfExists(files.data().resolve("postmaster.pid"));
    }

    private int control(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("-D", files.data().toString(), "-w"));
        all.addAll(List.of(arguments));
        return programs.run(files.startLog(), "pg_ctl", all.toArray(String[]::new));
    }

    private void start(int port) throws IOException {
        files.writeSettings(settings(port));
        Files.deleteIfExists(files.startLog());
        int code = control("-t", Long.toString(LIMIT.toSeconds()), "start");
        if (code != 0) {
            throw new PostgresStartException(
                    "PostgreSQL in " + files.directory() + " did not start: " + LastWords.of(files) + ".",
                    "the files in " + files.log() + " say more.");
        }
    }

    private int prepared(int port, Deadline deadline) throws IOException {
        String password = SecretFile.read(files.superuserPassword());
        try (ServerConnection connection = ServerConnection.open(port, password, () -> worthWaiting(deadline))) {
            Path served = connection.dataDirectory();
            if (!served.equals(files.data())) {
                throw new PostgresStartException(
                        "The server on port " + port + " serves " + served + ", not " + files.data() + ".",
                        "another PostgreSQL uses that port; choose a free one.");
            }
            connection.ensureDatabase(SecretFile.readOrMake(files.ownerPassword()));
            return port;
        } catch (SQLException refused) {
            throw new PostgresStartException(
                    "PostgreSQL in " + files.directory() + " started but cannot be used: " + refused.getMessage(),
                    "the file " + files.superuserPassword() + " was changed, or " + files.log() + " says more.",
                    refused);
        }
    }

    private boolean worthWaiting(Deadline deadline) {
        deadline.pause();
        return !deadline.passed() && Postmaster.alive(files.data()).isPresent();
    }
}
