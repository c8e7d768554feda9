package org.chuanglian.text.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The pairs of rows that speak of the same thing, within one table or across two. Nothing has to be said about the
 * columns: what they hold is read from their names and values, and how much they tell is learned from the rows.
 */
public final class Duplicates {

    /** Pairs that agree in so little are not kept, even when all are asked for. */
    private static final double LEAST = -30;

    /** Bits by which a match is worse than another of its rows where something speaks against it, and where nothing does. */
    private static final double WORSE = 3;

    private static final double MUCH_WORSE = 14;
    private static final double AGAINST = -1;
    private static final double WORSE_MATCH = 0.5;

    private final Fields fields;
    private final Weights weights;
    private final Found found;
    private final long cut;

    private Duplicates(Fields fields, Weights weights, Found found, long cut) {
        this.fields = fields;
        this.weights = weights;
        this.found = found;
        this.cut = cut;
    }

    /** Finds the pairs of duplicates within a table; {@code notices} hears of each step. */
    public static Duplicates within(Table table, boolean all, Consumer<String> notices) {
        return find(new Rows(table, null), all, notices);
    }

    /**
     * Finds the pairs of a row of the one table and a row of the other.
     *
     * @throws IllegalArgumentException when the tables have different columns
     */
    public static Duplicates across(Table first, Table second, boolean all, Consumer<String> notices) {
        if (!first.fields().equals(second.fields())) {
            throw new IllegalArgumentException("columns " + first.fields() + " and " + second.fields()
                    + ".\nMaybe read both tables with the same fields.");
        }
        return find(new Rows(first, second), all, notices);
    }

    private static Duplicates find(Rows rows, boolean all, Consumer<String> notices) {
        notices.accept("reading values");
        Fields fields = new Fields(rows);
        Blocking blocking = new Blocking(fields);
        notices.accept("learning weights");
        Sample sample = new Sample();
        double each = blocking.forSome(() -> sample) * sample.each();
        Weights weights = Weights.learned(fields, sample.pairs(), each);
        notices.accept("comparing");
        long cutBefore = blocking.cut();
        double least = all ? LEAST : Math.log(0.15 / 0.85) / Math.log(2);
        Found found = scored(blocking, weights, least);
        return new Duplicates(
                fields,
                weights,
                rows.areTwoTables() ? withoutWorse(found, weights, rows.size()) : found,
                blocking.cut() - cutBefore);
    }

    private static Found scored(Blocking blocking, Weights weights, double least) {
        Queue<Found> parts = new ConcurrentLinkedQueue<>();
        blocking.forEach(() -> {
            Found part = new Found();
            parts.add(part);
            return (one, other) -> {
                double bits = weights.bits(one, other);
                if (bits >= least) {
                    part.add(((long) one << 32) | other, bits);
                }
            };
        });
        Found whole = new Found();
        parts.forEach(whole::addAll);
        return whole.inOrder();
    }

    /** A match that is clearly worse than another of one of its rows is for someone to look at. */
    private static Found withoutWorse(Found found, Weights weights, int rows) {
        double[] best = new double[rows];
        for (int i = 0; i < found.size(); i++) {
            best[found.first(i)] = Math.max(best[found.first(i)], found.bits(i));
            best[found.second(i)] = Math.max(best[found.second(i)], found.bits(i));
        }
        Found judged = new Found();
        for (int i = 0; i < found.size(); i++) {
            double rival = Math.max(best[found.first(i)], best[found.second(i)]);
            boolean worse = found.bits(i) < rival - MUCH_WORSE
                    || (found.bits(i) < rival - WORSE && weights.against(found.first(i), found.second(i)) <= AGAINST);
            judged.add(
                    ((long) found.first(i) << 32) | found.second(i),
                    worse ? Math.min(WORSE_MATCH, found.bits(i)) : found.bits(i));
        }
        return judged.inOrder();
    }

    /** Number of pairs that {@link #forEach} tells. */
    public int size() {
        return found.size();
    }

    /** Number of groups of rows that share so much that in them only neighbours were compared. */
    public long cut() {
        return cut;
    }

    /** What each field was taken for, as name and kind, in their order. */
    public List<String> profile() {
        return IntStream.range(0, fields.count())
                .mapToObj(field -> fields.name(field) + " as "
                        + fields.at(field).kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Tells each pair, the likeliest first. */
    public void forEach(Consumer<Duplicate> pairs) {
        Reasons reasons = new Reasons(fields);
        Rows rows = fields.rows();
        for (int i = 0; i < found.size(); i++) {
            int one = found.first(i);
            int other = found.second(i);
            double score = Weights.score(found.bits(i));
            String said = reasons.of(one, other, weights.agreements(one, other));
            pairs.accept(new Duplicate(rows.id(one), rows.id(other), score, Decision.of(score), said));
        }
    }
}
