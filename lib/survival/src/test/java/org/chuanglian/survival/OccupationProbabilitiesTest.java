package org.chuanglian.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OccupationProbabilitiesTest {

    private static final List<String> STATES = List.of("entry", "a", "b", "c");

    /** The small example of tests/mstate.R in R's survival, with the results worked out there by hand. */
    private static Histories example() {
        return Histories.inferred(
                STATES,
                new int[] {0, 0, 0, 1, 2, 3, 3, 3, 4, 4},
                new double[] {0, 9, 4, 0, 2, 0, 8, 2, 3, 1},
                new double[] {4, 10, 9, 5, 9, 2, 9, 8, 11, 3},
                new int[] {1, 1, 2, 2, 3, 1, -1, 3, -1, 2});
    }

    @Test
    void equalsTheExampleWorkedOutByHand() {
        var model = OccupationProbabilities.of(example());
        double[][] expected = {
            {24, 8, 0, 0},
            {18, 8, 6, 0},
            {12, 14, 6, 0},
            {6, 14, 12, 0},
            {6, 7, 12, 7},
            {0, 0, 19, 13},
            {0, 9.5, 9.5, 13},
            {0, 9.5, 9.5, 13}
        };

        assertThat(model.size()).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            for (int state = 0; state < 4; state++) {
                assertThat(model.probability(state, i)).isCloseTo(expected[i][state] / 32, within(1e-14));
            }
        }
        assertThat(model.time(7)).isEqualTo(11);
        assertThat(model.start(0)).isEqualTo(1);
    }

    @Test
    void sharesTheTimeAmongTheStates() {
        var model = OccupationProbabilities.withoutErrors(example());
        double sum = 0;
        for (int state = 0; state < 4; state++) {
            sum += model.meanTime(state, 0, 10);
        }

        assertThat(sum).isCloseTo(10, within(1e-12));
        assertThat(model.meanTime(0, 0, 3)).isCloseTo(2 + 0.75, within(1e-12));
        assertThat(model.standardError(0, 0)).isNaN();
    }

    @Test
    void errsByTheSharesAtTheStartWhenSubjectsBeginInDifferentStates() {
        var model = OccupationProbabilities.of(Histories.of(
                List.of("a", "b"),
                new int[] {0, 1, 2, 3},
                new double[] {0, 0, 0, 0},
                new double[] {5, 5, 5, 5},
                new int[] {0, 0, 0, 1},
                new int[] {-1, -1, -1, -1}));

        assertThat(model.start(0)).isEqualTo(0.75);
        assertThat(model.standardError(0, 0)).isCloseTo(Math.sqrt(0.75 * 0.25 / 4), within(1e-15));
    }

    @Test
    void refusesASpellThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Histories.inferred(STATES, new int[1], new double[] {2}, new double[] {1}, new int[1]))
                .withMessageContaining("subject 0")
                .withMessageContaining("Maybe");
    }
}
