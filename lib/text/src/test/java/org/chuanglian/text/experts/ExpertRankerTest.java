package org.chuanglian.text.experts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExpertRankerTest {

    private static Work work(String expert, String id, String title, int year) {
        return new Work(expert, id, title, "", year == 0 ? OptionalInt.empty() : OptionalInt.of(year));
    }

    private static List<String> names(List<RankedExpert> ranked) {
        return ranked.stream().map(RankedExpert::expert).toList();
    }

    @Test
    void putsWhoWroteOfItBeforeWhoDidNot() {
        var ranker = new ExpertRanker(List.of(
                work("a", "1", "Fault diagnosis of gearboxes", 2020),
                work("b", "2", "Perovskite solar cells", 2021),
                work("c", "3", "齿轮箱故障诊断", 2022)));

        assertThat(names(ranker.best("gearbox faults", 3))).first().isEqualTo("a");
        assertThat(names(ranker.best("风电齿轮箱的故障诊断", 3))).first().isEqualTo("c");
    }

    @Test
    void prefersSeveralGoodWorksToOne() {
        var ranker = new ExpertRanker(List.of(
                work("one", "1", "membrane electrode of fuel cells", 2020),
                work("one", "2", "steel bridges", 2020),
                work("many", "3", "membrane electrode of fuel cells, first part", 2020),
                work("many", "4", "membrane electrode of fuel cells, second part", 2020)));

        assertThat(names(ranker.best("membrane electrode", 2))).containsExactly("many", "one");
    }

    @Test
    void doesNotLetManyPoorWorksOutweighGoodOnes() {
        var works = new ArrayList<Work>();
        works.add(work("good", "g1", "membrane electrode assembly of fuel cells", 2020));
        works.add(work("good", "g2", "durability of the membrane electrode in fuel cells", 2020));
        for (int i = 0; i < 60; i++) {
            works.add(work("busy", "b" + i, "fuel price statistics number " + i, 2020));
        }
        assertThat(names(new ExpertRanker(works).best("membrane electrode of fuel cells", 2)))
                .first()
                .isEqualTo("good");
    }

    @Test
    void prefersNewWorksToOldOnesThatAreAlike() {
        var ranker = new ExpertRanker(
                List.of(work("old", "1", "laser cladding", 1990), work("new", "2", "laser cladding", 2024)));
        assertThat(names(ranker.best("laser cladding", 2))).containsExactly("new", "old");
    }

    @Test
    void ordersEqualExpertsByName() {
        var ranker = new ExpertRanker(List.of(work("b", "1", "laser", 0), work("a", "2", "laser", 0)));
        assertThat(names(ranker.best("laser", 2))).containsExactly("a", "b");
        assertThat(names(ranker.best("", 2))).containsExactly("a", "b");
    }

    @Test
    void countsAWorkOfTwoAuthorsForBoth() {
        var ranker = new ExpertRanker(
                List.of(work("a", "1", "laser", 2020), work("b", "1", "laser", 2020), work("c", "2", "soil", 2020)));
        var best = ranker.best("laser", 3);
        assertThat(best.get(0).score()).isEqualTo(best.get(1).score());
        assertThat(best.get(0).works()).containsExactly("1");
        assertThat(best.get(2).score()).isZero();
    }

    @Test
    void refusesSharesOutsideTheUnitInterval() {
        assertThatThrownBy(() -> new Aggregation(8, 1.5, 8, 0.7, 0.3)).hasMessageContaining("Maybe");
    }
}
