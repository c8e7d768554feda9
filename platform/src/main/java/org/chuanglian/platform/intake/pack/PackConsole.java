package org.chuanglian.platform.intake.pack;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Tells on the console how the loading goes on: a line a table, and one every second while a long one is read. */
final class PackConsole implements LoadListener {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    private final PrintStream out;
    private final long began = System.nanoTime();
    private String place = "";
    private long tableBegan;
    private long told;

    PackConsole(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begins(String table, int number, int tables) {
        place = String.format(Locale.ROOT, "Open data pack %2d/%d  %-20s", number, tables, table);
        tableBegan = System.nanoTime();
        told = tableBegan;
    }

    @Override
    public void rows(String table, long rows) {
        long now = System.nanoTime();
        if (now - told >= EVERY) {
            told = now;
            double seconds = (now - tableBegan) / 1e9;
            out.printf(Locale.ROOT, "%s reading %s: %,d rows, %,.0f a second%n", place, table, rows, rows / seconds);
        }
    }

    @Override
    public void ends(String table, TableOutcome outcome) {
        switch (outcome) {
            case TableOutcome.Unchanged() -> {
                // told in sum at the end
            }
            case TableOutcome.Loaded loaded ->
                out.printf(
                        Locale.ROOT,
                        "%s %,7d rows  %,7d subjects  %,7d facts  %,6d corrections  %5.1f s%n",
                        place,
                        loaded.rows(),
                        loaded.written().subjects(),
                        loaded.written().facts(),
                        loaded.written().corrections(),
                        loaded.took().toMillis() / 1e3);
            case TableOutcome.Waiting(String needed) ->
                out.printf("%s not tried: it needs %s, which is not loaded%n", place, needed);
            case TableOutcome.Refused(var problems) -> {
                out.printf("%s NOT LOADED%n", place);
                problems.stream().limit(10).forEach(problem -> out.println("  " + problem.message()));
                if (problems.size() > 10) {
                    out.printf("  and %d more; the page /intake/pack lists them%n", problems.size() - 10);
                }
            }
        }
    }

    /** The last line: what came of it all. */
    void sum(Map<String, TableOutcome> outcomes) {
        long loaded = count(outcomes, TableOutcome.Loaded.class);
        long unchanged = count(outcomes, TableOutcome.Unchanged.class);
        long rest = outcomes.size() - loaded - unchanged;
        out.printf(
                Locale.ROOT,
                "Open data pack: %d tables loaded, %d unchanged%s, %.1f s%n",
                loaded,
                unchanged,
                rest == 0 ? "" : ", " + rest + " NOT LOADED (see above, or the page /intake/pack)",
                (System.nanoTime() - began) / 1e9);
    }

    static long count(Map<String, TableOutcome> outcomes, Class<? extends TableOutcome> kind) {
        return outcomes.values().stream().filter(kind::isInstance).count();
    }
}
