package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
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
    static Optional<Postmaster> alive(Path data) {
        return written(data).filter(postmaster -> worksIn(postmaster.pid, data));
    }

    private static Optional<Postmaster> written(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (IOException | NoSuchElementException | IndexOutOfBoundsException | NumberFormatException torn) {
            // Absent, or not yet wholly written.
            return Optional.empty();
        }
    }

    /**
     * Ends every server process, postmaster or not, that still works on these files, and waits until none does. After
     * the postmaster's sudden death a session may go on with a long query and would keep the next server out.
     */
    static void endAll(Path data, Duration limit) {
        Deadline deadline = Deadline.in(limit);
        Deadline patience = Deadline.in(limit.dividedBy(3));
        List<ProcessHandle> left = processes(data);
        left.forEach(ProcessHandle::destroy);
        while (!left.isEmpty()) {
            if (deadline.passed()) {
                throw new PostgresStartException(
                        "PostgreSQL processes "
                                + left.stream().map(ProcessHandle::pid).toList() + " still work on " + data + " after "
                                + limit.toSeconds() + " s.",
                        "they hang on a slow disk; end them, then start again.");
            }
            if (patience.passed()) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            deadline.pause();
            left = processes(data);
        }
    }

    private static List<ProcessHandle> processes(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(process.pid(), data))
                .toList();
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
