package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server of this program's own, listening on 127.0.0.1 with one database {@code chuanglian}. It comes back
 * after any end of this process or its own: a server left alive is adopted, a dead one is started again.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final int LARGEST_PORT = 65_535;
    private static final Pattern SHELL = Pattern.compile("[\"$`\\\\\\p{Cntrl}]");

    private final Server server;
    private final InstanceLock lock;
    private final int port;
    private final String password;
    private boolean closed;

    private EmbeddedPostgres(Server server, InstanceLock lock, int port, String password) {
        this.server = server;
        this.lock = lock;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts, creates or adopts the server whose files live under the directory; returns when it answers. A throwaway
     * server is closed at the end of the program at the latest; a durable one left open is adopted by the next start.
     *
     * @throws PostgresStartException saying in one line why that cannot be, and in one more what may help
     */
    public static EmbeddedPostgres start(Options options) {
        try {
            Files.createDirectories(options.directory());
            Path directory = usable(options.directory().toRealPath());
            InstanceLock lock = InstanceLock.take(directory);
            boolean started = false;
            try {
                EmbeddedPostgres postgres = start(options, new DataDirectory(directory), lock);
                started = true;
                return postgres;
            } finally {
                if (!started) {
                    lock.close();
                }
            }
        } catch (IOException unusable) {
            throw new PostgresStartException(
                    "PostgreSQL cannot use the directory " + options.directory() + ": " + unusable + ".",
                    "it may not be written by this user, or the disk is full; choose another directory.",
                    unusable);
        }
    }

    /** pg_ctl puts the path into a shell command, between double quotes. */
    private static Path usable(Path directory) {
        if (SHELL.matcher(directory.toString()).find()) {
            throw new PostgresStartException(
                    "PostgreSQL cannot use the directory " + directory + ": its path has a sign that the shell reads.",
                    "choose one without \", $, ` or \\.");
        }
        return directory;
    }

    private static EmbeddedPostgres start(Options options, DataDirectory files, InstanceLock lock) throws IOException {
        Programs programs = new Programs(Binaries.unpacked(files.directory()));
        files.ensure(programs, options.durable());
        Server server = new Server(files, programs, options);
        int port = server.up();
        EmbeddedPostgres postgres = new EmbeddedPostgres(server, lock, port, SecretFile.read(files.ownerPassword()));
        if (!options.durable()) {
            // Tests share one server and close it by ending; a durable one is closed after its last user, in order.
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop PostgreSQL"));
        }
        return postgres;
    }

    /**
     * Tells once, in one line, why the server ended, if it ends before it is closed. A session that dies is no end: the
     * server looks after its sessions itself.
     */
    public void whenLost(Consumer<String> told) {
        Optional<ProcessHandle> postmaster =
                Postmaster.alive(server.files().data()).flatMap(alive -> ProcessHandle.of(alive.pid()));
        Thread.ofVirtual().name("watch PostgreSQL").start(() -> {
            postmaster.ifPresent(process -> process.onExit().join());
            tell(told);
        });
    }

    private synchronized void tell(Consumer<String> told) {
        if (closed) {
            return;
        }
        String reason;
        try {
            reason = LastWords.of(server.files());
        } catch (IOException unreadable) {
            reason = unreadable.toString();
        }
        told.accept("PostgreSQL in " + directory() + " has ended: " + reason + ".");
    }

    /** {@code jdbc:postgresql://127.0.0.1:PORT/chuanglian}. */
    public String jdbcUrl() {
        return ServerConnection.url(port, ServerConnection.DATABASE);
    }

    /** The owner of the database: may create databases, roles and trusted extensions, but is no superuser. */
    public String user() {
        return ServerConnection.OWNER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    public Path directory() {
        return server.files().directory();
    }

    /** Ends all sessions, stops the server and waits for its last process; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try (lock) {
                server.down();
            } catch (IOException failed) {
                throw new PostgresStartException(
                        "PostgreSQL in " + directory() + " cannot be stopped: " + failed + ".",
                        "the directory was removed; end its processes by hand.",
                        failed);
            }
        }
    }

    /**
     * How a server runs.
     *
     * @param directory holds everything of this server; made when missing
     * @param port on 127.0.0.1; 0 for any free one
     * @param durable whether a committed row outlives a power cut; without it writing is faster, for tests and builds
     * @param settings more settings as in {@code postgresql.conf}
     */
    public record Options(Path directory, int port, boolean durable, Map<String, String> settings) {
        public Options {
            if (port < 0 || port > LARGEST_PORT) {
                throw new IllegalArgumentException("The port " + port + " is not within 0 to " + LARGEST_PORT + ".");
            }
            settings = ServerSettings.checked(settings);
        }

        /** For data that must last: any free port. */
        public static Options durable(Path directory) {
            return new Options(directory, 0, true, Map.of());
        }

        /** For tests and builds: any free port, no waiting for the disk. */
        public static Options throwaway(Path directory) {
            return new Options(directory, 0, false, Map.of());
        }
    }
}
