package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.chuanglian.ledger.Algorithm;
import org.chuanglian.ledger.Chain;
import org.chuanglian.ledger.Checkpoint;
import org.chuanglian.ledger.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();
    private final List<String> lines = new ArrayList<>();
    private final Chain chain = new Chain(new UUID(1, 2), Algorithm.SM3);
    private String head = chain.genesis();

    @TempDir
    private Path directory;

    @BeforeEach
    void writeAnExport() {
        lines.add(chain.opening());
        for (int seq = 1; seq <= 3; seq++) {
            var entry = new Entry(
                            seq,
                            Instant.EPOCH,
                            "test.written",
                            "system",
                            "第%d条".formatted(seq),
                            new TreeMap<>(),
                            new TreeMap<>(),
                            Algorithm.SM3,
                            head)
                    .chained();
            head = entry.hash();
            lines.add(entry.line());
        }
        lines.add(chain.closing(3, head));
    }

    private Path export() throws IOException {
        return Files.writeString(directory.resolve("record.ndjson"), String.join("\n", lines) + "\n");
    }

    private int verify(String... args) {
        return CommandLineTool.run(
                new CommandLineTool(), new PrintWriter(answer, true), new PrintWriter(notices, true), args);
    }

    private Path checkpoint(String hash) throws IOException {
        var checkpoint = new Checkpoint(chain.id(), Algorithm.SM3, LocalDate.EPOCH, 3, hash);
        return Files.writeString(directory.resolve("checkpoint.json"), checkpoint.line());
    }

    @Test
    void saysThatASoundExportIsUnbroken() throws IOException {
        var pin = checkpoint(head);
        assertThat(verify("verify", export().toString(), "--checkpoint", pin.toString()))
                .isZero();
        assertThat(answer).hasToString("");
        assertThat(notices).hasToString("3 entries, unbroken; head " + head + "\n");
    }

    @Test
    void namesTheEntryThatWasChanged() throws IOException {
        lines.set(2, lines.get(2).replace("第2条", "第二条"));
        var export = export();
        assertThat(verify("verify", export.toString())).isEqualTo(1);
        assertThat(answer.toString()).hasLineCount(1).startsWith(export + ":3: entry 2: read 'the hash ");
        assertThat(notices.toString()).startsWith("1 problem in 3 entries");
    }

    @Test
    void findsByACheckpointThatEverythingWasWrittenAnew() throws IOException {
        var pin = checkpoint("0".repeat(64));
        assertThat(verify("verify", "--quiet", "--checkpoint", pin.toString(), export().toString()))
                .isEqualTo(1);
        assertThat(answer.toString()).contains("entry 3", "of the checkpoint of 1970-01-01");
    }

    @Test
    void tellsAMissingFileFromAFileThatIsNoCheckpoint() throws IOException {
        var export = export().toString();
        assertThat(verify("verify", directory.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(verify("verify", export, "--checkpoint", export)).isEqualTo(1);
        assertThat(notices.toString()).contains("is no checkpoint. Maybe");
        assertThat(verify("verify")).isEqualTo(2);
    }
}
