package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of evidence in bits, after Fellegi and Sunter: how often rows that are one agree so far, learned from a
 * sample by expectation and maximisation with imagined pairs before it, against how often others do.
 */
final class Weights {

    private static final int ROUNDS = 5;
    private static final double SURE = 0.9;
    /** A rival is better when it is so many times less likely to be wrong. */
    private static final double BETTER = 10;

    private static final int RANDOM_PAIRS = 20_000;
    private static final double IMAGINED = 60;
    private static final int LEVELS = Level.values().length;

    private final Fields fields;
    private final Evidence evidence;
    private final double[][] before;
    private final double[][] same;
    private final double[][] others;
    private final Redundancy redundancy;
    private final List<@Nullable Associations> associations = new ArrayList<>();
    private double prior;

    private Weights(Fields fields) {
        this.fields = fields;
        this.evidence = new Evidence(fields);
        this.redundancy = new Redundancy(fields);
        this.before = IntStream.range(0, fields.count())
                .mapToObj(field -> before(fields.at(field).kind()))
                .toArray(double[][]::new);
        this.same = Arrays.stream(before).map(double[]::clone).toArray(double[][]::new);
        this.others = new double[fields.count()][LEVELS];
        for (int field = 0; field < fields.count(); field++) {
            associations.add(
                    fields.at(field) instanceof CategoryField category
                            ? new Associations(category, !fields.rows().areTwoTables())
                            : null);
        }
    }

    /**
     * Learns from pairs that blocking found.
     *
     * @param pairs the first row of a pair in the upper half
     * @param each how many pairs each of them stands for
     */
    static Weights learned(Fields fields, long[] pairs, double each) {
        Weights weights = new Weights(fields);
        weights.fromRandomPairs();
        weights.fromSample(pairs, each);
        return weights;
    }

    /** How often rows that are one agree at each level, before anything was seen. */
    private static double[] before(FieldKind kind) {
        return switch (kind) {
            case ORGANISATION -> new double[] {0.62, 0.2, 0.14, 0.04};
            case PERSON -> new double[] {0.72, 0.13, 0.07, 0.08};
            case TEXT -> new double[] {0.55, 0.23, 0.15, 0.07};
            case ADDRESS -> new double[] {0.5, 0.2, 0.15, 0.15};
            case CODE -> new double[] {0.82, 0.07, 0.01, 0.1};
            case DATE -> new double[] {0.83, 0.08, 0.03, 0.06};
            case NUMBER -> new double[] {0.78, 0.08, 0.05, 0.09};
            case CATEGORY -> new double[] {0.85, 0.01, 0.01, 0.13};
        };
    }

    private void fromRandomPairs() {
        Rows rows = fields.rows();
        for (double[] shares : others) {
            Arrays.fill(shares, 0.5);
        }
        int first = rows.areTwoTables() ? rows.split() : rows.size();
        int second = rows.areTwoTables() ? rows.size() - rows.split() : rows.size();
        int offset = rows.areTwoTables() ? first : 0;
        if ((long) first * second <= RANDOM_PAIRS) {
            // few enough to take all, so that the order of the rows is nothing
            for (int pair = 0; pair < first * second; pair++) {
                meet(pair / second, pair % second + offset);
            }
        } else {
            SplittableRandom random = new SplittableRandom(rows.size());
            for (int i = 0; i < RANDOM_PAIRS; i++) {
                meet(random.nextInt(first), random.nextInt(second) + offset);
            }
        }
        for (double[] shares : others) {
            normalise(shares);
        }
    }

    private void meet(int one, int other) {
        for (int field = 0; field < fields.count() && one != other; field++) {
            Field values = fields.at(field);
            if (!values.isMissing(one) && !values.isMissing(other)) {
                others[field][at(values.compare(one, other).level())]++;
            }
        }
    }

    private static void normalise(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
    }

    private static int at(Level level) {
        return switch (level) {
            case SAME -> 0;
            case CLOSE -> 1;
            case PARTIAL -> 2;
            case DIFFERENT -> 3;
        };
    }

    private double[] range() {
        Rows rows = fields.rows();
        double few = rows.areTwoTables() ? Math.min(rows.split(), rows.size() - rows.split()) : rows.size();
        return rows.areTwoTables()
                ? new double[] {0.02 * few, 0.3 * few, 1.3 * few}
                : new double[] {0.01 * few, 0.1 * few, 0.7 * few};
    }

    private void prior(double matches) {
        double[] range = range();
        double likely = Math.clamp(matches, Math.max(0.2, range[0]), Math.max(0.2, range[2]));
        double pairs = Math.max(1, fields.rows().pairs());
        double share = Math.min(0.5, likely / pairs);
        prior = Rarity.log2(share / (1 - share));
    }

    private void fromSample(long[] pairs, double each) {
        prior(range()[1]);
        List<List<@Nullable Agreement>> agreements = Arrays.stream(pairs)
                .parallel()
                .mapToObj(pair -> evidence.of((int) (pair >> 32), (int) pair))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            double[] known = new double[pairs.length];
            double matches = 0;
            for (int i = 0; i < pairs.length; i++) {
                known[i] = score(total((int) (pairs[i] >> 32), (int) pairs[i], agreements.get(i)));
                matches += known[i];
            }
            if (fields.rows().areTwoTables()) {
                onlyBest(pairs, known);
            }
            learn(pairs, agreements, known);
            prior(0.8 * matches * each + 0.2 * range()[1]);
        }
    }

    /** Across two tables only the best partners of a row teach. */
    private void onlyBest(long[] pairs, double[] known) {
        double[] best = new double[fields.rows().size()];
        for (int i = 0; i < pairs.length; i++) {
            int one = (int) (pairs[i] >> 32);
            int other = (int) pairs[i];
            best[one] = Math.max(best[one], known[i]);
            best[other] = Math.max(best[other], known[i]);
        }
        for (int i = 0; i < pairs.length; i++) {
            double rival = Math.max(best[(int) (pairs[i] >> 32)], best[(int) pairs[i]]);
            known[i] = (1 - known[i]) > BETTER * (1 - rival) + 1e-12 ? 0 : known[i];
        }
    }

    private void learn(long[] pairs, List<List<@Nullable Agreement>> agreements, double[] known) {
        for (int field = 0; field < fields.count(); field++) {
            double[] seen =
                    Arrays.stream(before[field]).map(share -> share * IMAGINED).toArray();
            Associations association = associations.get(field);
            if (association != null) {
                association.forget();
            }
            for (int i = 0; i < pairs.length; i++) {
                Agreement agreement = agreements.get(i).get(field);
                if (agreement != null && known[i] >= SURE) {
                    seen[at(agreement.level())] += known[i];
                    if (association != null) {
                        association.add((int) (pairs[i] >> 32), (int) pairs[i], known[i]);
                    }
                }
            }
            normalise(seen);
            same[field] = bounded(seen, mostDifferent(fields.at(field).kind()));
        }
    }

    /** Rows that are one do not differ in a field more often than this, whatever a cluster of look-alikes teaches. */
    private static double mostDifferent(FieldKind kind) {
        return switch (kind) {
            case ORGANISATION -> 0.2;
            case TEXT, PERSON, DATE -> 0.3;
            case CODE -> 0.4;
            case ADDRESS, NUMBER, CATEGORY -> 0.5;
        };
    }

    private static double[] bounded(double[] shares, double mostDifferent) {
        int different = at(Level.DIFFERENT);
        double excess = shares[different] - mostDifferent;
        if (excess > 0) {
            for (int level = 0; level < shares.length; level++) {
                shares[level] *= level == different
                        ? mostDifferent / shares[different]
                        : (1 - mostDifferent) / (1 - mostDifferent - excess);
            }
        }
        return shares;
    }

    /** The evidence for two rows being one, in bits; 0 is as likely as not. */
    double bits(int one, int other) {
        return total(one, other, evidence.of(one, other));
    }

    /** The bits that speak against two rows being one, a number not above 0. */
    double against(int one, int other) {
        List<@Nullable Agreement> agreements = evidence.of(one, other);
        double against = 0;
        for (int field = 0; field < agreements.size(); field++) {
            Agreement agreement = agreements.get(field);
            against += agreement == null ? 0 : Math.min(0, weight(field, one, other, agreement));
        }
        return against;
    }

    List<@Nullable Agreement> agreements(int one, int other) {
        return evidence.of(one, other);
    }

    static double score(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    private double total(int one, int other, List<@Nullable Agreement> agreements) {
        double total = prior;
        Cap cap = Cap.NONE;
        boolean identical = true;
        boolean any = false;
        boolean proven = false;
        for (int field = 0; field < agreements.size(); field++) {
            Agreement agreement = agreements.get(field);
            if (agreement != null) {
                double weight = weight(field, one, other, agreement);
                total += weight <= 0 ? weight : Math.max(0, weight - told(field, agreements));
                cap = cap.and(agreement.cap());
                any = true;
                identical &= agreement.level() == Level.SAME && agreement.cap() == Cap.NONE;
                proven |= fields.at(field).kind() == FieldKind.CODE && agreement.level() == Level.SAME && weight > 12;
            }
        }
        if (any && identical && isWhole(one, other)) {
            return Math.max(total, Decision.IDENTICAL);
        }
        return proven ? total : Math.min(total, Decision.most(cap));
    }

    /** The bits of a field that agree only because an earlier one does. */
    private double told(int field, List<@Nullable Agreement> agreements) {
        double most = 0;
        for (int other = 0; other < field; other++) {
            Agreement agreement = agreements.get(other);
            if (agreement != null && (agreement.level() == Level.SAME || agreement.level() == Level.CLOSE)) {
                most = Math.max(most, redundancy.bits(field, other));
            }
        }
        return most;
    }

    /** What is missing in one row is missing in the other. */
    private boolean isWhole(int one, int other) {
        for (int field = 0; field < fields.count(); field++) {
            if (fields.at(field).isMissing(one) != fields.at(field).isMissing(other)) {
                return false;
            }
        }
        return true;
    }

    private double weight(int field, int one, int other, Agreement agreement) {
        Associations association = associations.get(field);
        if (association != null) {
            return association.bits(one, other);
        }
        int level = at(agreement.level());
        double different =
                Math.min(0, Rarity.log2(same[field][at(Level.DIFFERENT)] / others[field][at(Level.DIFFERENT)]));
        if (agreement.level() == Level.DIFFERENT) {
            return different + agreement.bits();
        }
        if (fields.at(field) instanceof PhraseField) {
            return Math.max(different, agreement.bits() + Rarity.log2(same[field][level] / before[field][level]));
        }
        double bits = Double.isNaN(agreement.bits()) ? -Rarity.log2(others[field][level]) : agreement.bits();
        return Math.max(different, bits + Rarity.log2(same[field][level]));
    }
}
