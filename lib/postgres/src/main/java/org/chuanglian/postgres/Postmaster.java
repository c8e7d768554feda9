package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The server process of a data directory as the system sees it. What {@code postmaster.pid} claims is never believed
 * alone: after a kill, the number in it may be a zombie's or another program's.
 *
 * @param pid process number
 * @param port port on 127.0.0.1
 */
record Postmaster(long pid, int port) {
    private static final int PORT_LINE = 3;

    /** The living server of these files, if there is one. */
    static Optional<Postmaster> alive(Path data) throws IOException {
        return written(data).filter(postmaster -> worksIn(postmaster.pid, data));
    }

    private static Optional<Postmaster> written(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        }
    }

    /** Numbers of the server processes, postmaster or not, that still work on these files. */
    static List<Long> processes(Path data) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> worksIn(pid, data))
                .toList();
    }

    /** Waits until nothing works on these files. */
    static void awaitNone(Path data, Duration limit) {
        Deadline deadline = Deadline.in(limit);
        List<Long> left = processes(data);
        while (!left.isEmpty()) {
            if (deadline.passed()) {
                throw new PostgresStartException(
                        "PostgreSQL processes " + left + " still work on " + data + " after " + limit.toSeconds()
                                + " s.",
                        "they hang on a slow disk; end them, then start again.");
            }
            deadline.pause();
            left = processes(data);
        }
    }

    /** A server process works in its data directory; a zombie has no directory. */
    private static boolean worksIn(long pid, Path data) {
        return link(pid, "cwd").filter(data::equals).isPresent()
                && link(pid, "exe")
                        .filter(program -> program.getFileName().toString().startsWith("postgres"))
                        .isPresent();
    }

    private static Optional<Path> link(long pid, String name) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), name)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
