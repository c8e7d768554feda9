package org.chuanglian.platform.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A program of the tests, run in a process of its own and killed once it has said its last line, or when it is done.
 *
 * @param main its class
 * @param megabytes of heap
 * @param ours which lines of its output are told; those of the database and of the migrations stand between them
 * @param last which of them it is killed after
 */
public record KilledProgram(Class<?> main, int megabytes, Predicate<String> ours, Predicate<String> last) {

    /** What it said. */
    public List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = program.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (ours.test(line)) {
                    said.add(line);
                }
                if (last.test(line)) {
                    break;
                }
            }
        } finally {
            program.destroyForcibly();
        }
        program.waitFor();
        return said;
    }
}
