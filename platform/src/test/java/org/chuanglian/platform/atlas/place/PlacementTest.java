package org.chuanglian.platform.atlas.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.chain.SmallChain;
import org.junit.jupiter.api.Test;

/** Which product brings a firm into which segment. */
class PlacementTest {

    private static final Chain CHAIN = SmallChain.chain();

    private static List<Placed> in(String segment, Firm... firms) {
        return Placement.of(CHAIN, List.of(firms)).in(segment);
    }

    @Test
    void sumsTheSharesOfTheProductsOfASegment() {
        Firm firm = SoldBy.firm("甲", "500000", "三元正极材料=0.25", "磷酸铁锂正极材料=0.125", "贸易=0.5");
        assertThat(in("cathode", firm)).singleElement().satisfies(placed -> {
            assertThat(placed.share()).isEqualTo(0.375);
            assertThat(placed.rows()).extracting(row -> row.product().name()).containsExactly("三元正极材料", "磷酸铁锂正极材料");
            assertThat(placed.rows()).extracting(Placed.Row::term).containsOnly("正极材料");
            assertThat(placed.curated()).isFalse();
        });
        assertThat(in("anode", firm)).isEmpty();
    }

    @Test
    void givesAProductToTheSegmentWithTheLongestTerm() {
        Firm firm = SoldBy.firm("甲", "500000", "动力电池系统=0.6", "动力电池=0.3");
        assertThat(in("pack", firm))
                .singleElement()
                .satisfies(placed -> assertThat(placed.share()).isEqualTo(0.6));
        assertThat(in("cell", firm))
                .singleElement()
                .satisfies(placed -> assertThat(placed.share()).isEqualTo(0.3));
    }

    @Test
    void comparesInNormalForm() {
        assertThat(in("pack", SoldBy.firm("甲", "500000", "电池 Ｐａｃｋ 组装=0.5"))).hasSize(1);
    }

    @Test
    void opensAGatedTermToFirmsOfTheIndustriesAlone() {
        Firm firm = SoldBy.firm("甲", "500000", "电芯=0.5");
        assertThat(in("cell", firm)).isEmpty();
        assertThat(in("cell", SoldBy.of(firm, "630701"))).hasSize(1);
        assertThat(in("cell", SoldBy.of(firm, "6301"))).isEmpty();
    }

    @Test
    void leavesOutWhatHoldsATermThatSpeaksAgainstIt() {
        assertThat(in("cell", SoldBy.firm("甲", "500000", "动力电池回收=0.5"))).isEmpty();
    }

    @Test
    void wantsAtLeastOnePercent() {
        assertThat(in("anode", SoldBy.firm("甲", "500000", "负极材料=0.0099"))).isEmpty();
        assertThat(in("anode", SoldBy.firm("甲", "500000", "负极材料=0.01"))).hasSize(1);
        assertThat(in("anode", SoldBy.firm("甲", "500000", "负极材料=0.008", "人造负极材料=0.004")))
                .hasSize(1);
    }

    @Test
    void countsEliminationsNothingAndMoreThanTheWholeAsTheWhole() {
        assertThat(in("anode", SoldBy.firm("甲", "500000", "负极材料=-0.4"))).isEmpty();
        assertThat(in("anode", SoldBy.firm("甲", "500000", "负极材料=0.9", "人造负极材料=0.4")))
                .singleElement()
                .satisfies(placed -> assertThat(placed.share()).isEqualTo(1));
        assertThat(in("anode", SoldBy.firm("甲", "500000", "负极材料="))).isEmpty();
    }

    @Test
    void putsWhomTheCuratedTablesNameThereWithoutInventingAShare() {
        Firm firm = SoldBy.curated(SoldBy.firm("甲", "500000", "贸易=1"), "sc_anode");
        assertThat(in("anode", firm)).singleElement().satisfies(placed -> {
            assertThat(placed.curated()).isTrue();
            assertThat(placed.share()).isNaN();
            assertThat(placed.amount()).isZero();
        });
        assertThat(in("anode", SoldBy.curated(SoldBy.firm("乙", "500000", "负极材料=0.3"), "sc_anode")))
                .singleElement()
                .satisfies(placed -> assertThat(placed.share()).isEqualTo(0.3));
    }

    @Test
    void listsTheLargestShareFirst() {
        assertThat(in("anode", SoldBy.firm("甲", "500000", "负极材料=0.2"), SoldBy.firm("乙", "310000", "负极材料=0.7")))
                .extracting(placed -> placed.firm().name())
                .containsExactly("乙", "甲");
    }
}
