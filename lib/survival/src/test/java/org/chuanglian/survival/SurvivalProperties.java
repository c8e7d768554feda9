package org.chuanglian.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurvivalProperties {

    /** A row: entered before the exit, with few distinct times so that there are ties. */
    record Row(int entry, int waited, int ending, int group, int covariate) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-3, 3))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static FollowUp late(List<Row> rows) {
        return FollowUp.late(
                rows.stream().mapToDouble(Row::entry).toArray(),
                rows.stream().mapToDouble(row -> row.entry() + row.waited()).toArray(),
                rows.stream().mapToInt(Row::ending).toArray());
    }

    private static FollowUp whole(List<Row> rows) {
        return FollowUp.of(
                rows.stream().mapToDouble(Row::waited).toArray(),
                rows.stream().mapToInt(Row::ending).toArray());
    }

    private static Groups groups(List<Row> rows) {
        return Groups.of(rows.stream().mapToInt(Row::group).toArray(), List.of("a", "b", "c"));
    }

    @Property(tries = 300)
    void fallsFromOneAndStaysWithinItsLimits(@ForAll("rows") List<Row> rows) {
        var curve = SurvivalCurve.of(late(rows));
        double before = 1;
        for (int i = 0; i < curve.size(); i++) {
            assertThat(curve.survival(i)).isBetween(0.0, before);
            double lower = curve.lower(i, Interval.PLAIN, 1.96);
            assertThat(Double.isNaN(lower) || lower <= curve.survival(i)).isTrue();
            before = curve.survival(i);
        }
    }

    @Property(tries = 300)
    void isTheShareWithoutTheEventWhenNobodyIsCensored(@ForAll("rows") List<Row> rows) {
        var curve = SurvivalCurve.of(FollowUp.of(
                rows.stream().mapToDouble(Row::waited).toArray(),
                rows.stream().mapToInt(_ -> 1).toArray()));
        double last = curve.time(curve.size() - 1);
        double mean = rows.stream().mapToInt(Row::waited).average().orElseThrow();
        for (int i = 0; i < curve.size(); i++) {
            double time = curve.time(i);
            double share =
                    (double) rows.stream().filter(row -> row.waited() > time).count() / rows.size();
            assertThat(curve.survival(i)).isCloseTo(share, within(1e-12));
        }
        assertThat(curve.restrictedMean(last).value()).isCloseTo(mean, within(1e-10));
    }

    @Property(tries = 300)
    void sharesOneAmongTheCausesAndTheEventFree(@ForAll("rows") List<Row> rows) {
        var curve = CumulativeIncidence.of(late(rows));
        for (int i = 0; i < curve.size(); i++) {
            double sum = curve.eventFree(i);
            for (int cause = 1; cause <= curve.causes(); cause++) {
                sum += curve.incidence(cause, i);
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Property(tries = 300)
    void doesNotHeedTheOrderOfRows(@ForAll("rows") List<Row> rows, @ForAll long seed) {
        var mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, new Random(seed));
        var one = SurvivalCurve.of(late(rows));
        var other = SurvivalCurve.of(late(mixed));
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.survival(i)).isEqualTo(one.survival(i));
        }
        var test = LogRank.of(late(rows), groups(rows), 0).test();
        assertThat(LogRank.of(late(mixed), groups(mixed), 0).test().statistic())
                .isCloseTo(test.statistic(), within(1e-6 * (1 + test.statistic())));
    }

    @Property(tries = 300)
    void expectsAsManyEventsAsThereAre(@ForAll("rows") List<Row> rows) {
        var test = LogRank.of(late(rows), groups(rows), 0);
        double difference = 0;
        for (int group = 0; group < 3; group++) {
            difference += test.observed(group) - test.expected(group);
        }
        assertThat(difference).isCloseTo(0, within(1e-10));
        assertThat(test.test().statistic()).isGreaterThanOrEqualTo(-1e-9);
    }

    /** Pairs counted one by one, as concordance is defined. */
    @Property(tries = 200)
    void countsPairsAsDefined(@ForAll("rows") List<Row> rows) {
        var followUp = late(rows);
        var score = rows.stream().mapToDouble(Row::covariate).toArray();
        long[] pairs = new long[3];
        for (var first : rows) {
            for (var later : rows) {
                int time = first.entry() + first.waited();
                int end = later.entry() + later.waited();
                boolean outlasts = end > time || (end == time && later.ending() == 0);
                if (first.ending() > 0 && later.entry() < time && outlasts && first.group() == later.group()) {
                    pairs[first.covariate() > later.covariate() ? 0 : first.covariate() < later.covariate() ? 1 : 2]++;
                }
            }
        }
        var counted = Concordance.of(followUp, groups(rows), score);

        assertThat(counted.concordant()).isEqualTo(pairs[0]);
        assertThat(counted.discordant()).isEqualTo(pairs[1]);
        assertThat(counted.tied()).isEqualTo(pairs[2]);
    }

    @Property(tries = 200)
    void testsGroupsAsTheScoreTestOfTheirIndicatorsDoes(@ForAll("rows") List<Row> rows) {
        var spread = IntStream.range(0, rows.size()).mapToDouble(i -> i + 1.0).toArray();
        var events = rows.stream().mapToInt(row -> Math.min(1, row.ending())).toArray();
        var followUp = FollowUp.of(spread, events);
        var groups = groups(rows);
        var indicators = IntStream.of(1, 2)
                .mapToObj(group -> rows.stream()
                        .mapToDouble(row -> row.group() == group ? 1 : 0)
                        .toArray())
                .toList();
        var outcome = new CoxModel(followUp, Groups.one(rows.size()), List.of("b", "c"), indicators, Ties.EFRON).fit();

        if (outcome instanceof CoxOutcome.Fitted fitted) {
            var test = LogRank.of(followUp, groups, 0).test();
            assertThat(fitted.fit().score().statistic())
                    .isCloseTo(test.statistic(), within(1e-8 * (1 + test.statistic())));
        }
    }

    @Property(tries = 200)
    void agreesWithGraysTestOnWhatOneGroupTells(@ForAll("rows") List<Row> rows) {
        var same = new ArrayList<>(rows);
        same.addAll(rows);
        var halves = Groups.of(
                IntStream.range(0, same.size()).map(i -> i / rows.size()).toArray(), List.of("a", "b"));

        assertThat(GrayTest.of(whole(same), halves, Groups.one(same.size()), 1, 0)
                        .statistic())
                .isCloseTo(0, within(1e-9));
    }
}
