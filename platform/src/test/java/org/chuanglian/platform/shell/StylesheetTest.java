package org.chuanglian.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stylesheet is one that a browser of 2022 reads. */
class StylesheetTest {

    private static final Path SHEET = Path.of("src/main/resources/static/assets/app.css");

    /** A block: what stands before its brace, the blocks around it, and the text directly in it. */
    private record Block(String prelude, List<String> around, StringBuilder text) {

        boolean inSupports() {
            return prelude.startsWith("@supports") || around.stream().anyMatch(outer -> outer.startsWith("@supports"));
        }
    }

    private static List<Block> blocks() throws IOException {
        String css = Files.readString(SHEET).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"]*\"", "\"\"");
        List<Block> closed = new ArrayList<>();
        Deque<Block> open = new ArrayDeque<>();
        StringBuilder pending = new StringBuilder();
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            switch (c) {
                case '{' -> {
                    List<String> around =
                            new ArrayList<>(open.stream().map(Block::prelude).toList());
                    open.push(new Block(pending.toString().strip(), around, new StringBuilder()));
                    pending.setLength(0);
                }
                case '}' -> {
                    Block block = open.pop();
                    block.text().append(pending);
                    pending.setLength(0);
                    closed.add(block);
                }
                case ';' -> {
                    if (!open.isEmpty()) {
                        open.element().text().append(pending).append(';');
                    }
                    pending.setLength(0);
                }
                default -> pending.append(c);
            }
        }
        assertThat(open).isEmpty();
        assertThat(closed).hasSizeGreaterThan(500);
        return closed;
    }

    @Test
    void nestsNoRuleInARule() throws IOException {
        assertThat(blocks())
                .allSatisfy(block -> assertThat(block.around()).allMatch(outer -> outer.startsWith("@")))
                .noneMatch(block -> block.prelude().contains("&"));
    }

    @Test
    void saysOnlyDeclarationsInARule() throws IOException {
        assertThat(blocks())
                .allSatisfy(block -> assertThat(block.text().toString().split(";"))
                        .allMatch(said -> said.isBlank() || said.strip().matches("(?s)-{0,2}[a-z][-\\w]*\\s*:.+")));
    }

    @Test
    void keepsToColoursThatEveryBrowserKnowsOrAsksFirst() throws IOException {
        assertThat(blocks())
                .filteredOn(block -> !block.inSupports())
                .allSatisfy(block -> assertThat(block.text().toString())
                        .doesNotContain("oklch(", "oklab(", "color-mix(", "light-dark("));
    }

    @Test
    void asksBeforeItSelectsByWhatIsInside() throws IOException {
        assertThat(blocks())
                .filteredOn(block -> !block.inSupports())
                .noneMatch(block -> block.prelude().contains(":has("));
    }

    @Test
    void givesAHeightThatEveryBrowserKnowsBeforeADynamicOne() throws IOException {
        assertThat(blocks())
                .filteredOn(block -> block.text().toString().contains("dvh"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.text().toString())
                        .containsPattern("(min-)?height: 100vh;[^;]*height: 100dvh"));
    }
}
