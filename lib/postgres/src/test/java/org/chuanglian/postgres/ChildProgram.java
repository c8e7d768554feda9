package org.chuanglian.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A second JVM that runs {@link ServerProgram}; closing it takes the rude way. */
final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildProgram(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildProgram on(Path directory, int writers) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ServerProgram.class.getName(),
                directory.toString(),
                Integer.toString(writers));
        return new ChildProgram(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** The next line, or nothing at its end. */
    Optional<String> line() {
        try {
            return Optional.ofNullable(output.readLine());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What it had still said. */
    Stream<String> rest() {
        return output.lines();
    }

    /** Asks it to stop its server and end. */
    void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Process " + pid() + " does not end.");
        }
    }

    /** Ends it at once; what it had said stays readable, which {@link Process#destroyForcibly} would cut off. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
