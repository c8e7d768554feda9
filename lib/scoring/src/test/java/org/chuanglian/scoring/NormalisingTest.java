package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The definitions of COINr 1.1.14's manual, and the house's own, on small numbers. */
class NormalisingTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double NONE = Double.NaN;

    private static double[] up(Normalisation how, double... values) throws Undefined {
        return normalised(how, 1, NONE, values);
    }

    private static double[] down(Normalisation how, double... values) throws Undefined {
        return normalised(how, -1, NONE, values);
    }

    private static double[] normalised(Normalisation how, int direction, double target, double... values)
            throws Undefined {
        double[] x = values.clone();
        new Normalising(x.length).normalise(how, x, x.length, direction, target, List.of("A", "B", "C", "D"));
        return x;
    }

    @Test
    void bringsMinimumAndMaximumToTheBounds() throws Undefined {
        assertThat(up(new Normalisation.MinMax(1, 100), 2, 4, 6)).containsExactly(Samples.of(1, 50.5, 100), CLOSE);
        assertThat(down(new Normalisation.MinMax(0, 1), 2, 4, 6)).containsExactly(Samples.of(1, 0.5, 0), CLOSE);
    }

    @Test
    void leavesMissingMissing() throws Undefined {
        assertThat(up(new Normalisation.MinMax(0, 1), 2, NONE, 6)[1]).isNaN();
        assertThat(up(new Normalisation.Rank(), 2, NONE, 6)).containsExactly(1, NONE, 2);
        assertThat(up(new Normalisation.Bands(List.of(1.0), List.of(0.0, 5.0)), NONE, 2))
                .containsExactly(NONE, 5);
    }

    @Test
    void standardisesWithTheSampleDeviation() throws Undefined {
        assertThat(up(new Normalisation.ZScore(10, 2), 1, 2, 3)).containsExactly(Samples.of(8, 10, 12), CLOSE);
    }

    @Test
    void ranksFromBelowAndTiesShareTheLowest() throws Undefined {
        assertThat(up(new Normalisation.Rank(), 5, 1, 5, 9)).containsExactly(2, 1, 2, 4);
        assertThat(down(new Normalisation.Rank(), 5, 1, 5, 9)).containsExactly(2, 4, 2, 1);
        assertThat(up(new Normalisation.Borda(), 5, 1, 5, 9)).containsExactly(1, 0, 1, 3);
        assertThat(up(new Normalisation.PercentileRank(), 5, 1, 7, 9))
                .containsExactly(Samples.of(1 / 3.0, 0, 2 / 3.0, 1), CLOSE);
    }

    @Test
    void measuresBetweenGoalpostsOfTheValueItself() throws Undefined {
        Normalisation posts = new Normalisation.Goalposts(10, 20, 100, true);
        assertThat(up(posts, 5, 12, 25)).containsExactly(Samples.of(0, 20, 100), CLOSE);
        assertThat(down(posts, 5, 12, 25)).containsExactly(Samples.of(100, 80, 0), CLOSE);
        assertThat(up(new Normalisation.Goalposts(10, 20, 1, false), 25)).containsExactly(Samples.of(1.5), CLOSE);
    }

    @Test
    void measuresTheDistanceToATargetFromTheWorstValue() throws Undefined {
        assertThat(up(new Normalisation.DistanceToTarget(8, false), 2, 5, 11))
                .containsExactly(Samples.of(0, 0.5, 1.5), CLOSE);
        assertThat(up(new Normalisation.DistanceToTarget(8, true), 2, 5, 11))
                .containsExactly(Samples.of(0, 0.5, 1), CLOSE);
        assertThat(down(new Normalisation.DistanceToTarget(1, false), 2, 5, 11))
                .containsExactly(Samples.of(0.9, 0.6, 0), CLOSE);
        assertThat(normalised(new Normalisation.DistanceToTarget(NONE, false), 1, 8, 2, 5))
                .containsExactly(Samples.of(0, 0.5), CLOSE);
    }

    @Test
    void measuresAgainstAUnitTheMaximumAndAReference() throws Undefined {
        assertThat(up(new Normalisation.DistanceToReference("B", false), 2, 4, 6))
                .containsExactly(Samples.of(0, 1, 2), CLOSE);
        assertThat(up(new Normalisation.DistanceToReference("B", true), 2, 4, 6))
                .containsExactly(Samples.of(0, 1, 1), CLOSE);
        assertThat(up(new Normalisation.DistanceToMaximum(), 2, 4, 6)).containsExactly(Samples.of(0, 0.5, 1), CLOSE);
        assertThat(up(new Normalisation.FractionOfMaximum(), 2, 4, 8)).containsExactly(Samples.of(0.25, 0.5, 1), CLOSE);
        assertThat(up(new Normalisation.Ratio(8, 20), -1, 4, 16)).containsExactly(Samples.of(0, 10, 20), CLOSE);
        assertThat(down(new Normalisation.Ratio(8, 20), 4, 16)).containsExactly(Samples.of(20, 10), CLOSE);
        assertThat(up(new Normalisation.Scaled(10, 20), 15)).containsExactly(Samples.of(50), CLOSE);
    }

    @Test
    void scoresByBandsThatBeginAtTheirBound() throws Undefined {
        Normalisation bands = new Normalisation.Bands(List.of(2.0, 3.0, 6.0), List.of(0.0, 10.0, 20.0, 50.0));
        assertThat(up(bands, 1.99, 2, 5.99, 6)).containsExactly(0, 10, 20, 50);
    }

    @Test
    void drawsStraightLinesBetweenPointsAndIsFlatBeyond() throws Undefined {
        Normalisation lines = new Normalisation.Piecewise(List.of(0.0, 10.0, 20.0), List.of(0.0, 80.0, 100.0));
        assertThat(up(lines, -5, 5, 15, 30)).containsExactly(Samples.of(0, 40, 90, 100), CLOSE);
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatThrownBy(() -> up(new Normalisation.MinMax(0, 1), 3, 3)).hasMessageContaining("the same");
        assertThatThrownBy(() -> up(new Normalisation.ZScore(0, 1), 3, 3)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> up(new Normalisation.DistanceToTarget(NONE, false), 3, 4))
                .hasMessageContaining("Target");
        assertThatThrownBy(() -> up(new Normalisation.DistanceToReference("Z", false), 3, 4))
                .hasMessageContaining("'Z'");
        assertThatThrownBy(() -> up(new Normalisation.FractionOfMaximum(), -3, 0))
                .hasMessageContaining("0");
    }

    @Test
    void leavesCategoriesToTheReadingOfTheTable() throws Undefined {
        assertThat(up(new Normalisation.Categories(Map.of("yes", 1.0)), 1, 0)).containsExactly(1, 0);
    }
}
