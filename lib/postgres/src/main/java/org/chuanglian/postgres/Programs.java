package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the server's own programs as an ordinary user. */
record Programs(Path home) {
    /** Runs to the end, adding what it says to the given file; returns its exit code. */
    int run(Path output, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (user(Path.of("/proc/self")) == 0) {
            // PostgreSQL refuses root; in a user namespace of its own, root is nobody in particular.
            command.addAll(List.of("unshare", "-U", "--"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return finished(builder);
    }

    /** Starts the program and waits for its exit code. */
    static int finished(ProcessBuilder builder) throws IOException {
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw new PostgresStartException(
                    missing.getMessage() + ".",
                    "it is not installed (as root, unshare from util-linux is needed), or this Linux has no glibc, or"
                            + " its directory is mounted noexec.",
                    missing);
        }
        process.getOutputStream().close();
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            throw Deadline.interrupted(interrupted);
        }
    }

    /** Number of the user that a file belongs to; the entry of a process belongs to the user it runs as. */
    static int user(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:uid");
    }
}
