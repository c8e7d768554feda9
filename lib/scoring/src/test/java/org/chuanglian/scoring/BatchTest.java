package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    private static Node.Indicator indicator(String code, double weight, Normalisation how) {
        return new Node.Indicator(
                code, code, weight, "T", 1, "", Node.Denominator.NONE, new Own(null, how, Double.NaN));
    }

    /** 科技型中小企业评价, 科技人员 and 研发投入: public bands, 20 and 50 points. */
    private static final Scheme POINTS = Samples.scheme(
            Samples.planted(
                    List.of(
                            indicator(
                                    "staff",
                                    1,
                                    new Normalisation.Bands(
                                            List.of(10.0, 15.0, 20.0, 25.0, 30.0),
                                            List.of(0.0, 4.0, 8.0, 12.0, 16.0, 20.0))),
                            indicator("research", 50, new Normalisation.Ratio(6, 1))),
                    List.of(new Node.Aggregate("T", 1, "", 2))),
            Samples.plain(new Aggregation.Sum()));

    private static Batch batch(Scheme scheme) {
        return switch (Batch.of(scheme)) {
            case Batch.Preparation.Ready ready -> ready.batch();
            case Batch.Preparation.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    @Test
    void givesPointsThatSumAndNothingForWhatIsMissing() {
        double[][] columns = {Samples.of(30, 12, Double.NaN), Samples.of(3, 12, 6)};

        assertThat(batch(POINTS).score(columns)).isInstanceOfSatisfying(Batch.Outcome.Scored.class, scored -> {
            assertThat(scored.points().totals()).containsExactly(Samples.of(45, 54, 50), CLOSE);
            assertThat(scored.points().parts()[0]).containsExactly(20, 4, 0);
            assertThat(scored.points().coverage()).containsExactly(Samples.of(1, 1, 50 / 51.0), CLOSE);
        });
    }

    @Test
    void scoresManyUnitsAsTheChainDoes() {
        int n = 20_000;
        double[] staff = new double[n];
        double[] research = new double[n];
        for (int i = 0; i < n; i++) {
            staff[i] = i % 40;
            research[i] = i % 7;
        }
        Run run = Samples.run(POINTS, new Dataset(Samples.sheet(List.of("staff", "research"), staff, research)));

        assertThat(batch(POINTS).score(new double[][] {staff, research}))
                .isInstanceOfSatisfying(
                        Batch.Outcome.Scored.class,
                        scored -> assertThat(scored.points().totals()).containsExactly(run.scores(), CLOSE));
    }

    @Test
    void refusesSchemesInWhichUnitsAreMeasuredAgainstEachOther() {
        assertThat(Batch.of(POINTS.with(POINTS.tree()).with(Samples.plain(new Aggregation.Geometric()))))
                .isInstanceOf(Batch.Preparation.Refused.class);
        assertThat(Batch.of(Samples.scheme(Samples.tree(1, 1, 1, 1, 1, 1), Method.DEFAULT)))
                .isInstanceOf(Batch.Preparation.Refused.class);
    }
}
