package org.chuanglian.chain.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chuanglian.chain.supply.EdgeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainFilesTest {

    @TempDir
    private Path directory;

    private ChainReading read(String nodes, String edges) throws IOException {
        return ChainFiles.read(
                Files.writeString(directory.resolve("nodes.csv"), nodes),
                Files.writeString(directory.resolve("edges.csv"), edges),
                Set.of("C3973", "C3979")::contains);
    }

    private List<String> refusals(String nodes, String edges) throws IOException {
        return switch (read(nodes, edges)) {
            case ChainReading.Read read -> throw new AssertionError(read);
            case ChainReading.Refused refused -> refused.lines();
        };
    }

    @Test
    void readsNodesWithTheirWholesAndEdges() throws IOException {
        assertThat(read(
                        "id,kind,name,part_of,codes\nic,产业链,集成电路,,\ndesign,segment,设计,ic,C3973;C3979\nfab,环节,制造,ic,C3973\n",
                        "from,to,kind,share\ndesign,fab,supplies,0.3\n"))
                .isInstanceOfSatisfying(ChainReading.Read.class, read -> {
                    assertThat(read.chain().before("ic", EdgeKind.PART_OF)).containsExactly("design", "fab");
                    assertThat(read.chain().after("design", EdgeKind.SUPPLIES)).containsExactly("fab");
                    assertThat(read.chain().node("design").codes()).containsExactly("C3973", "C3979");
                });
    }

    @Test
    void namesTheLineOfEveryFaultAndWhatMayHelp() throws IOException {
        List<String> lines = refusals(
                "id,kind,name,part_of,codes\na,segment,A,b,\nb,segment,B,a,C1\na,segment,A,,\n",
                "from,to,kind\na,c,supplies\n");

        assertThat(lines).hasSize(4).allMatch(line -> line.contains("Maybe"));
        assertThat(lines.get(1)).contains("nodes.csv' line 4", "'a' again", "line 2");
        assertThat(lines.get(0)).contains("nodes.csv' line 3", "'C1'");
        assertThat(lines.get(2)).contains("nodes.csv' line 3", "a part of itself: b → a → b");
        assertThat(lines.get(3)).contains("edges.csv' line 2", "'c'");
    }

    @Test
    void refusesWordsAndSharesThatItDoesNotKnow() throws IOException {
        String nodes = "id,kind,name\na,segment,A\nb,product,B\n";

        assertThat(refusals("id,kind,name\na,thing,A\n", "from,to,kind\n"))
                .singleElement()
                .asString()
                .contains("'thing'");
        assertThat(refusals("id,kind,name\n,segment,A\n", "from,to,kind\n"))
                .singleElement()
                .asString()
                .contains("id is empty");
        assertThat(refusals(nodes, "from,to,kind\na,b,feeds\n"))
                .singleElement()
                .asString()
                .contains("line 2", "'feeds'");
        assertThat(refusals(nodes, "from,to,kind,share\na,b,supplies,half\n"))
                .singleElement()
                .asString()
                .contains("'half'");
        assertThat(refusals(nodes, "from,to,kind,share\na,b,supplies,30\n"))
                .singleElement()
                .asString()
                .contains("30", "per cent");
        assertThat(refusals(nodes, "from,kind\na,supplies\n"))
                .singleElement()
                .asString()
                .contains("no column 'to'");
    }
}
