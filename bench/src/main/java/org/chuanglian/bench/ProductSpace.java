package org.chuanglian.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.chuanglian.chain.Complexity;
import org.chuanglian.chain.Density;
import org.chuanglian.chain.Entries;
import org.chuanglian.chain.Incidence;
import org.chuanglian.chain.LocationQuotients;
import org.chuanglian.chain.Presence;
import org.chuanglian.chain.Relatedness;
import org.chuanglian.chain.RelatednessMeasure;

/** How long it takes from amounts by region and technology to specialisation, proximity, density and complexity. */
final class ProductSpace {

    private static final int RUNS = 41;
    private static final double SECOND = 1e9;

    private final int rows;
    private final int columns;
    private final int entries;

    private ProductSpace(int rows, int columns, int entries) {
        this.rows = rows;
        this.columns = columns;
        this.entries = entries;
    }

    /** Measures once where there are millions of entries, and the middle of many runs where there are fewer. */
    static void measure(int rows, int columns, int entries) {
        System.out.printf(
                "load average %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        ProductSpace space = new ProductSpace(rows, columns, entries);
        if (entries < 1_000_000) {
            space.measureOften();
        } else {
            space.measureOnce();
        }
    }

    private void measureOften() {
        Incidence amounts = generated().incidence(Entries.Order.BY_NAME);
        double[] seconds = new double[RUNS];
        double[] processor = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            double startOfProcess = processor();
            all(amounts);
            processor[run] = processor() - startOfProcess;
            seconds[run] = (System.nanoTime() - start) / SECOND;
        }
        Bench.report("RCA, proximity, density, ECI: first run", seconds[0] * 1000, "ms");
        Arrays.sort(seconds);
        Bench.report("middle of " + RUNS + " runs", seconds[RUNS / 2] * 1000, "ms");
        Arrays.sort(processor);
        Bench.report("middle of their processor time", processor[RUNS / 2] * 1000, "ms");
        Bench.report("slowest but the first", seconds[RUNS - 2] * 1000, "ms");
    }

    private static void all(Incidence amounts) {
        Presence presence = Presence.atLeast(LocationQuotients.of(amounts), 1);
        Relatedness proximity = Relatedness.of(presence, RelatednessMeasure.PROXIMITY);
        proximity.matrix();
        Density.of(presence, proximity);
        Complexity.eigenvectors(presence);
    }

    private void measureOnce() {
        Entries generated = generated();
        long start = System.nanoTime();
        double startOfProcess = processor();
        Incidence amounts = timed("matrix of the entries", () -> generated.incidence(Entries.Order.BY_NAME));
        Presence presence = timed("RCA and specialisations", () -> Presence.atLeast(LocationQuotients.of(amounts), 1));
        Relatedness proximity = Relatedness.of(presence, RelatednessMeasure.PROXIMITY);
        timed("proximity, every line added up", proximity::sums);
        timed("density", () -> Density.of(presence, proximity));
        timed("ECI and PCI", () -> Complexity.eigenvectors(presence));
        Bench.report("all", (System.nanoTime() - start) / SECOND, "s");
        Bench.report("all: its processor time", processor() - startOfProcess, "s");
        Bench.report("cells with an amount", amounts.size(), "");
        Bench.report("specialisations", presence.size(), "");
    }

    /** Seconds of all processors that this process has had. */
    private static double processor() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / SECOND;
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        double startOfProcess = processor();
        T result = work.get();
        Bench.report(what, (System.nanoTime() - start) / SECOND, "s");
        Bench.report(what + ": its processor time", processor() - startOfProcess, "s");
        return result;
    }

    /** Rows have a size and a place, columns too: near ones go together, so that there is a second eigenvector. */
    private Entries generated() {
        SplittableRandom random = new SplittableRandom(20260101);
        Entries generated = new Entries();
        for (int row = 0; row < rows; row++) {
            generated.row("region " + row);
        }
        for (int column = 0; column < columns; column++) {
            generated.column("technology " + column);
        }
        for (int i = 0; i < entries; i++) {
            double place = random.nextDouble();
            int row = (int) (place * place * rows);
            double near = random.nextInt(3) == 0 ? (place + 0.2 * random.nextDouble()) % 1 : random.nextDouble();
            generated.add(row, (int) (near * columns), 1 + random.nextInt(1000));
        }
        return generated;
    }
}
