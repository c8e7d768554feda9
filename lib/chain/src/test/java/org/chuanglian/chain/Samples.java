package org.chuanglian.chain;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small and random matrices. */
final class Samples {

    private Samples() {}

    static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    static Incidence amounts(double[]... lines) {
        return Incidence.of(names("r", lines.length), names("c", lines[0].length), lines);
    }

    static Presence presence(double[]... lines) {
        return Presence.atLeast(amounts(lines), 1);
    }

    /** Where about {@code share} of the cells have an amount. */
    static double[][] lines(int rows, int columns, double share, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] lines = new double[rows][columns];
        for (double[] line : lines) {
            for (int column = 0; column < columns; column++) {
                line[column] = random.nextDouble() < share ? 1 + random.nextInt(100) : 0;
            }
        }
        return lines;
    }

    /** The network of Hidalgo and Hausmann (2009), supporting information, figure S4. */
    static Presence simpleNetwork() {
        return presence(new double[] {1, 1, 1, 1}, new double[] {0, 1, 0, 0}, new double[] {0, 0, 1, 1}, new double[] {
            0, 0, 0, 1
        });
    }
}
