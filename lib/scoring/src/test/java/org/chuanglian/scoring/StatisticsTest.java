package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double[] X = {1, 2, 3, 4, 5};
    private static final double[] Y = {2, 1, 4, 3, 3};

    @Test
    void correlatesInThreeWays() {
        // scipy.stats of the same: pearsonr, spearmanr, kendalltau
        assertThat(Statistics.correlation(Statistics.Correlation.PEARSON, X, Y)).isCloseTo(0.554700196225229, CLOSE);
        assertThat(Statistics.correlation(Statistics.Correlation.SPEARMAN, X, Y))
                .isCloseTo(0.5642880936468347, CLOSE);
        assertThat(Statistics.correlation(Statistics.Correlation.KENDALL, X, Y)).isCloseTo(0.31622776601683794, CLOSE);
    }

    @Test
    void correlatesTheRowsThatBothHave() {
        assertThat(Statistics.correlation(
                        Statistics.Correlation.PEARSON, Samples.of(1, 2, Double.NaN, 3), Samples.of(2, 4, 9, 6)))
                .isCloseTo(1, CLOSE);
        assertThat(Statistics.correlation(Statistics.Correlation.PEARSON, Samples.of(1, 1), Samples.of(1, 2)))
                .isNaN();
    }

    @Test
    void computesCronbachsAlpha() {
        Sheet sheet = Samples.sheet(List.of("x", "y", "z"), X, Y, Samples.of(1, 3, 2, 5, 4));

        // k/(k − 1)·(1 − Σ variances/variance of the sum)
        assertThat(Statistics.alpha(sheet, List.of("x", "y", "z"))).isCloseTo(0.76171875, CLOSE);
    }

    @Test
    void findsPrincipalComponentsOfCorrelations() {
        Sheet sheet = Samples.sheet(List.of("x", "y", "z"), X, Y, Samples.of(1, 3, 2, 5, 4));

        assertThat(Components.of(sheet, List.of("x", "y", "z")))
                .isInstanceOfSatisfying(Components.Answer.Found.class, found -> {
                    Components components = found.components();
                    assertThat(components.variances().get(0)).isCloseTo(2.041670071052516, CLOSE);
                    assertThat(components.loadings().getFirst().get(0)).isCloseTo(0.682480240811673, CLOSE);
                    assertThat(components.variances().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .sum())
                            .isCloseTo(3, CLOSE);
                });
    }

    @Test
    void multipliesSharesOnTheWayUp() {
        Tree tree = Samples.tree(1, 3, 2, 2, 3, 1);

        assertThat(Statistics.effectiveWeights(tree, tree.weights()))
                .containsExactly(Samples.of(3 / 16.0, 9 / 16.0, 1 / 8.0, 1 / 8.0, 3 / 4.0, 1 / 4.0, 1), CLOSE);
    }

    @Test
    void balancesCorrelationsWithTheTop() {
        double[] b = {3, 1, 2, 5, 4, 2};
        Sheet sheet = Samples.sheet(
                List.of("a", "b", "c", "d"),
                Samples.of(1, 2, 3, 4, 5, 6),
                b,
                Samples.of(6, 1, 4, 2, 3, 5),
                Samples.of(2, 6, 1, 4, 5, 3));
        Tree flat = Samples.planted(
                List.of(
                        new Node.Indicator("a", 1, "I"),
                        new Node.Indicator("b", 1, "I"),
                        new Node.Indicator("c", 1, "I")),
                List.of(new Node.Aggregate("I", 1, "", 2)));
        Scheme scheme = Samples.scheme(flat, Samples.plain(new Aggregation.Arithmetic()));
        Dataset data = new Dataset(sheet);

        assertThat(Weighting.find(new Weighting.Balanced(1), Samples.run(scheme, data), data))
                .isInstanceOfSatisfying(Weighting.Answer.Found.class, found -> {
                    Run run = Samples.run(scheme.with(flat.withWeights(found.weights())), data);
                    double[] top = run.aggregated().column("I");
                    double[] correlations = List.of("a", "b", "c").stream()
                            .mapToDouble(code -> Statistics.correlation(
                                    Statistics.Correlation.PEARSON,
                                    run.aggregated().column(code),
                                    top))
                            .toArray();
                    assertThat(correlations[1]).isCloseTo(correlations[0], within(1e-4));
                    assertThat(correlations[2]).isCloseTo(correlations[0], within(1e-4));
                });
    }

    @Test
    void weighsByTheFirstComponent() {
        Sheet sheet = Samples.sheet(List.of("a", "b", "c", "d"), X, Y, X, Y);
        Scheme scheme = Samples.scheme(Samples.tree(1, 1, 1, 1, 1, 1), Samples.plain(new Aggregation.Arithmetic()));
        Dataset data = new Dataset(sheet);

        assertThat(Weighting.find(new Weighting.ByComponents(1), Samples.run(scheme, data), data))
                .isInstanceOfSatisfying(
                        Weighting.Answer.Found.class,
                        found -> assertThat(found.weights().get(0)).isCloseTo(Math.sqrt(0.5), CLOSE));
    }

    @Test
    void refusesWeightsThatCancelEachOther() {
        double[] turned = {5, 4, 3, 2, 1};
        Sheet sheet = Samples.sheet(List.of("a", "b", "c", "d"), X, turned, X, X);
        Scheme scheme = Samples.scheme(Samples.tree(1, 1, 1, 1, 1, 1), Samples.plain(new Aggregation.Arithmetic()));
        Dataset data = new Dataset(sheet);

        assertThat(Weighting.find(new Weighting.ByComponents(1), Samples.run(scheme, data), data))
                .isInstanceOfSatisfying(
                        Weighting.Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains("'P'", "Maybe"));
    }
}
