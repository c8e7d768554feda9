package org.chuanglian.platform.atlas.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanglian.chain.supply.EdgeKind;
import org.junit.jupiter.api.Test;

/** What is read of a chain, and what is refused with its line. */
class ChainFileTest {

    private static final String SMALL = SmallChain.TEXT;

    private static List<String> faults(String from, String to) {
        assertThat(SMALL).contains(from);
        return switch (ChainFile.read("x.yaml", SMALL.replace(from, to), code -> code.startsWith("C"))) {
            case ChainReading.Read _ -> List.of();
            case ChainReading.Refused(List<String> found) -> found;
        };
    }

    @Test
    void readsStagesSegmentsTechnologiesAndEdges() {
        Chain chain = SmallChain.chain();
        assertThat(chain.title().english()).isEqualTo("Small batteries");
        assertThat(chain.standing()).isEqualTo(Standing.PROPOSAL);
        assertThat(chain.stages()).extracting(Chain.Stage::code).containsExactly("materials", "cells");
        assertThat(chain.segments()).extracting(Segment::code).containsExactly("cathode", "anode", "cell", "pack");
        Segment cell = chain.segment("cell").orElseThrow();
        assertThat(cell.terms()).containsExactly("动力电池", "锂电池电芯");
        assertThat(cell.gates()).containsExactly("6307");
        assertThat(cell.technologies())
                .singleElement()
                .satisfies(technology -> assertThat(technology.terms()).contains("固态电池"));
        assertThat(chain.graph().after("cathode", EdgeKind.SUPPLIES)).containsExactly("cell");
        assertThat(chain.of(chain.stages().getFirst())).hasSize(2);
    }

    @Test
    void refusesACircleOfPartsWithTheLineAndTheWay() {
        assertThat(faults("kind: substitutes}", "kind: part-of}\n  - {from: anode, to: cathode, kind: part-of}"))
                .singleElement()
                .asString()
                .startsWith("'x.yaml' line ")
                .contains("part-of goes in a circle", "anode", "cathode", "Maybe");
    }

    @Test
    void refusesADuplicateIdAnUnknownCodeAndAnEdgeToNowhere() {
        assertThat(faults("code: anode", "code: cathode"))
                .anyMatch(
                        fault -> fault.contains("'cathode' stands twice, first in line 12") && fault.contains("Maybe"));
        assertThat(faults("gbt4754: [C3841]", "gbt4754: [3841]"))
                .hasSize(2)
                .first()
                .asString()
                .contains("line 25", "no code '3841' (segment 'cell')", "Maybe");
        assertThat(faults("to: cell, kind: supplies", "to: celle, kind: supplies"))
                .anyMatch(fault -> fault.contains("'celle', which is no segment. Maybe"));
    }

    @Test
    void refusesWhatItDoesNotKnowAndWhatIsMissing() {
        assertThat(faults("productTerms: [正极材料]", "productTerm: [正极材料]"))
                .singleElement()
                .asString()
                .contains("'productTerm' is not known");
        assertThat(faults("stage: cells\n    name: 电芯", "stage: cell\n    name: 电芯"))
                .singleElement()
                .asString()
                .contains("there is no stage 'cell', expected one of materials, cells");
        assertThat(faults("kind: substitutes", "kind: replaces"))
                .singleElement()
                .asString()
                .contains("read 'replaces'");
        assertThat(faults("english: Cells\n    gbt4754", "gbt4754"))
                .singleElement()
                .asString()
                .contains("'english' is missing");
        assertThat(faults("standing: proposal", "standing: final"))
                .singleElement()
                .asString()
                .contains("read 'final', expected proposal or official");
        assertThat(faults("industries: [\"6307\"]\n    productTerms", "productTerms"))
                .singleElement()
                .asString()
                .contains("gated terms need industries");
        assertThat(faults("code: pack", "code: 电池包")).anyMatch(fault -> fault.contains("read '电池包'"));
        assertThat(faults("segments:", "segments: {"))
                .singleElement()
                .asString()
                .contains("this is no YAML");
    }
}
