package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the server of a data directory up, whatever state the last one was left in, and down again. */
record Server(DataDirectory files, Programs programs, EmbeddedPostgres.Options options) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;

    /** Returns the port of the running server, started now or found alive with the same settings. */
    int up() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Optional<Postmaster> orphan = Postmaster.alive(files.data());
                if (orphan.isPresent() && adopts(orphan.get())) {
                    return prepared(orphan.get().port());
                }
                down();
                int port = options.port() == 0 ? Port.free() : options.port();
                start(port);
                return prepared(port);
            } catch (PostgresStartException failed) {
                // Another program can take the free port, or a killed instance's server come up, in between.
                if (attempt == ATTEMPTS
                        || (options.port() != 0
                                && Postmaster.alive(files.data()).isEmpty())) {
                    throw failed;
                }
            }
        }
    }

    private boolean adopts(Postmaster orphan) throws IOException {
        return (options.port() == 0 || options.port() == orphan.port()) && files.hasSettings(settings(orphan.port()));
    }

    private String settings(int port) {
        return ServerSettings.text(options, port, files.log());
    }

    /** Stops whatever works on the files and waits for the last process to be gone. */
    void down() throws IOException {
        if (Postmaster.alive(files.data()).isPresent()) {
            programs.run(
                    files.startLog(),
                    "pg_ctl",
                    "-D",
                    files.data().toString(),
                    "-m",
                    "fast",
                    "-t",
                    Long.toString(LIMIT.toSeconds()),
                    "-w",
                    "stop");
        }
        Postmaster.awaitNone(files.data(), LIMIT);
        Files.deleteIfExists(files.data().resolve("postmaster.pid"));
    }

    private void start(int port) throws IOException {
        Port.requireFree(port);
        files.writeSettings(settings(port));
        Files.deleteIfExists(files.startLog());
        int code = programs.run(
                files.startLog(),
                "pg_ctl",
                "-D",
                files.data().toString(),
                "-t",
                Long.toString(LIMIT.toSeconds()),
                "-w",
                "start");
        if (code != 0) {
            throw new PostgresStartException(
                    "PostgreSQL in " + files.directory() + " did not start: " + lastWords(),
                    "the files in " + files.log() + " say more.");
        }
    }

    private int prepared(int port) throws IOException {
        String password = SecretFile.readOrMake(files.superuserPassword());
        try (ServerConnection connection = ServerConnection.open(port, password, LIMIT)) {
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

    private String lastWords() throws IOException {
        try (Stream<String> lines = Files.lines(files.startLog())) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("could not"))
                    .reduce((earlier, later) -> later)
                    .orElse("no reason was given.");
        }
    }
}
