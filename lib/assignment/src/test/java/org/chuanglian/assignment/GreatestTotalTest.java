package org.chuanglian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreatestTotalTest {

    private static Matrix matrix(String name) throws IOException, URISyntaxException {
        var file = Path.of(Objects.requireNonNull(GreatestTotalTest.class.getResource(name))
                .toURI());
        return switch (MatrixFile.read(file)) {
            case MatrixReading.Read read -> read.matrix();
            case MatrixReading.Refused refused -> throw new AssertionError(refused.line());
        };
    }

    private static int[] filled(int size, int value) {
        var values = new int[size];
        Arrays.fill(values, value);
        return values;
    }

    private static Call call(double[][] affinity, boolean[][] conflict, int demand, int least, int most) {
        return new Call(
                affinity,
                conflict,
                filled(affinity[0].length, demand),
                filled(affinity.length, least),
                filled(affinity.length, most));
    }

    @ParameterizedTest
    @CsvSource({"preflib1, 7, 0, 124.75", "preflib2, 8, 0, 141.5", "preflib1, 7, 4, 124.75"})
    void findsTheOptimumOfPreflib(String name, int most, int least, double total)
            throws IOException, URISyntaxException {
        var affinity = matrix(name + "_similarity.csv").numbers();
        var conflict = matrix(name + "_conflict.csv").marks();
        var call = call(affinity, conflict, 3, least, most);

        assertThat(GreatestTotal.of(call, Watch.PATIENT))
                .isInstanceOfSatisfying(AssignmentOutcome.Assigned.class, found -> {
                    var assignment = found.assignment();
                    assertThat(assignment.total()).isCloseTo(total, within(1e-9));
                    for (int item = 0; item < call.items(); item++) {
                        assertThat(assignment.reviewersOf(item)).hasSize(3);
                    }
                    for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
                        assertThat(assignment.load(reviewer)).isBetween(least, most);
                        for (int item = 0; item < call.items(); item++) {
                            assertThat(assignment.reviews(reviewer, item) && conflict[reviewer][item])
                                    .isFalse();
                        }
                    }
                });
    }

    @Test
    void namesTheItemsThatAreShortOfReviewersAndWhoIsFull() {
        var call = call(
                new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}},
                new boolean[][] {{false, false, true}, {true, true, false}, {true, true, false}},
                1,
                0,
                1);

        assertThat(GreatestTotal.of(call, Watch.PATIENT))
                .isEqualTo(new AssignmentOutcome.TooFewReviewers(List.of(0, 1), 2, 1, List.of(0), List.of(1, 2), 1));
    }

    @Test
    void namesTheReviewersForWhomThereIsTooLittle() {
        var call = call(
                new double[][] {{1, 1}, {0, 0}, {1, 1}},
                new boolean[][] {{false, false}, {false, false}, {true, true}},
                1,
                1,
                2);

        assertThat(GreatestTotal.of(call, Watch.PATIENT))
                .isEqualTo(new AssignmentOutcome.TooFewItems(List.of(2), 1, 0));
    }

    @Test
    void keepsLeastLoadsAtACostToTheTotal() {
        var call = call(new double[][] {{5, 5}, {1, 2}}, new boolean[2][2], 1, 1, 2);

        assertThat(GreatestTotal.of(call, Watch.PATIENT))
                .isInstanceOfSatisfying(AssignmentOutcome.Assigned.class, found -> {
                    assertThat(found.assignment().total()).isEqualTo(7);
                    assertThat(found.assignment().least()).isEqualTo(2);
                });
    }

    @Test
    void needsNobodyForNothing() {
        var none = new Call(new double[0][], new boolean[0][], new int[0], new int[0], new int[0]);

        assertThat(GreatestTotal.of(none, Watch.PATIENT))
                .isInstanceOfSatisfying(AssignmentOutcome.Assigned.class, found -> {
                    assertThat(found.assignment().total()).isZero();
                    assertThat(found.assignment().least()).isNaN();
                });
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(new double[][] {{1, Double.NaN}}, new boolean[1][2], 1, 0, 1))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(new double[][] {{1, 2}}, new boolean[1][3], 1, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(new double[][] {{1, 2}}, new boolean[1][2], 1, 2, 1));
    }
}
