package org.chuanglian.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar itself, run as a stranger runs it: alone. */
class VerifierTest {

    private static final Path JAR = Path.of("target", "chuanglian-verifier.jar");
    private static final long LARGEST = 1_000_000;

    @TempDir
    private Path directory;

    private record Ended(int code, String answer, String notices) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }

    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(LARGEST);
    }

    @Test
    void checksBothAlgorithmsAloneAndNamesTheEntry() throws IOException, InterruptedException {
        Exported export = Exported.of(Algorithm.SHA_256, List.of("一", "二", "三", "四"));
        Files.write(directory.resolve("record.ndjson"), export.bytes());
        Files.writeString(
                directory.resolve("checkpoint.json"), export.checkpoint(3).line(), StandardCharsets.UTF_8);
        Ended sound = run("record.ndjson", "--checkpoint", "checkpoint.json");
        assertThat(sound.notices())
                .startsWith("4 entries, unbroken; head " + export.hashes().getLast());
        assertThat(sound.code()).isZero();
        assertThat(sound.answer()).isEmpty();

        List<String> lines = new ArrayList<>(export.lines());
        lines.set(3, lines.get(3).replace("三", "叁"));
        Files.write(directory.resolve("record.ndjson"), Exported.bytes(lines));
        Ended changed = run("record.ndjson");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.answer()).startsWith("record.ndjson:4: entry 3: read");
    }

    @Test
    void tellsWrongUsageFromAFileThatIsNotThere() throws IOException, InterruptedException {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run("a", "--pin", "b").code()).isEqualTo(2);
        Ended missing = run("nowhere.ndjson");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.notices()).contains("nowhere.ndjson");
        Files.writeString(directory.resolve("c"), "no checkpoint");
        assertThat(run("nowhere.ndjson", "--checkpoint", "c").code()).isEqualTo(1);
    }
}
