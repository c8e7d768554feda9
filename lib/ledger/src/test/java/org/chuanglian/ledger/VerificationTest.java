package org.chuanglian.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private final Exported export = Exported.of(Algorithm.SHA_256, List.of("一", "二", "三", "四", "五"));

    private Finding only(List<String> lines) {
        Report report = Exported.verify(Exported.bytes(lines));
        assertThat(report.found()).isEqualTo(1);
        return report.findings().getFirst();
    }

    private List<String> lines() {
        return new ArrayList<>(export.lines());
    }

    @Test
    void saysWhatWasReadAndWhatWasExpected() {
        List<String> lines = lines();
        lines.set(3, lines.get(3).replace("三", "四"));
        Finding found = only(lines);
        assertThat(found.line("record.ndjson"))
                .startsWith("record.ndjson:4: entry 3: read 'the hash "
                        + export.hashes().get(2) + "', expected ")
                .endsWith(", the SM3 of the rest of the line. Maybe the entry was changed.");
        lines = lines();
        lines.remove(3);
        assertThat(only(lines).line("x"))
                .isEqualTo("x:4: entry 3: read 'entry 4', expected entry 3. Maybe entry 3 was left out.");
    }

    @Test
    void findsAnEntryThatWasWrittenAnewByTheNextOne() {
        List<String> lines = lines();
        lines.set(2, Exported.of(Algorithm.SHA_256, List.of("一", "二二")).lines().get(2));
        Finding found = only(lines);
        assertThat(found.entry()).isEqualTo(3);
        assertThat(found.hint()).contains("entry 2");
    }

    @Test
    void goesOnAfterALineThatWasBroken() {
        List<String> lines = lines();
        lines.set(2, lines.get(2).replaceFirst(",\"kind\"", "\n,\"kind\""));
        Report report = Exported.verify(Exported.bytes(lines));
        assertThat(report.findings()).extracting(Finding::entry).containsExactly(2L, 3L);
        lines.set(2, "\u0000".repeat(3 * Lines.LONGEST));
        assertThat(Exported.verify(Exported.bytes(lines)).findings().getFirst().entry())
                .isEqualTo(2);
    }

    @Test
    void readsAnEntryAsLongAsEntriesMayBe() {
        Exported large = Exported.of(Algorithm.SM3, List.of("汉".repeat(300_000), "短", "字".repeat(200_000)));
        assertThat(Exported.verify(large.bytes()).findings()).isEmpty();
    }

    @Test
    void findsEachChangeInAnExportThatIsReadInManyPieces() {
        List<String> texts = IntStream.range(0, 12_000).mapToObj(i -> "示例" + i).toList();
        List<String> lines =
                new ArrayList<>(Exported.of(Algorithm.SHA_256, texts).lines());
        assertThat(Exported.verify(Exported.bytes(lines)).findings()).isEmpty();
        List<Integer> changed = List.of(1, 64, 65, 4_096, 4_097, 7_777, 12_000);
        for (int entry : changed) {
            lines.set(entry, lines.get(entry).replace("示例", "样例"));
        }
        Report report = Exported.verify(Exported.bytes(lines));
        assertThat(report.entries()).isEqualTo(12_000);
        assertThat(report.findings())
                .extracting(finding -> (int) finding.entry())
                .isEqualTo(changed);
    }

    @Test
    void countsTheLinesOfAFileThatHasNothingButLines() {
        byte[] feeds = new byte[100_000];
        Arrays.fill(feeds, (byte) '\n');
        Report report = Exported.verify(feeds);
        // the opening line, an entry for each of the others, and no closing line
        assertThat(report.found()).isEqualTo(100_001);
        assertThat(report.findings()).hasSize(Verification.KEPT);
    }

    @Test
    void findsWhatStandsAfterTheEnd() {
        List<String> lines = lines();
        lines.add("");
        assertThat(only(lines).part()).isEqualTo("after the closing line");
    }

    @Test
    void refusesACheckpointOfAnotherChain() {
        Checkpoint own = export.checkpoint(2);
        Checkpoint other =
                new Checkpoint(new java.util.UUID(1, 2), own.algorithm(), own.day(), own.entries(), own.head());
        assertThat(Exported.verify(export.bytes(), Optional.of(other)).findings())
                .singleElement()
                .extracting(Finding::part)
                .isEqualTo("opening line");
    }

    @Test
    void readsTheCheckpointThatItWrote() {
        Checkpoint checkpoint = export.checkpoint(3);
        assertThat(Checkpoint.of(checkpoint.line() + "\n")).contains(checkpoint);
        assertThat(Checkpoint.of(checkpoint.line().replace("2026-01-31", "2026-02-31")))
                .isEmpty();
        assertThat(Checkpoint.of("")).isEmpty();
    }

    @Test
    void holdsAnEmptyChainForSound() {
        assertThat(Exported.verify(Exported.of(Algorithm.SM3, List.of()).bytes())
                        .isSound())
                .isTrue();
        assertThat(Exported.verify(new byte[0]).isSound()).isFalse();
    }
}
