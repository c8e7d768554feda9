package org.chuanglian.text.duplicates;

import java.util.Arrays;

/** Learns which values of a category go together in rows that are one: "SIGMOD" here, "Management of Data" there. */
final class Associations {

    private static final double IMAGINED = 40;
    private static final double SAME = 0.85;
    private static final double MOST = 10;
    private static final double LEAST = -6;

    private final CategoryField field;
    private final boolean bothWays;
    private final double[] together;
    private double all;

    Associations(CategoryField field, boolean bothWays) {
        this.field = field;
        this.bothWays = bothWays;
        this.together = new double[field.size() * field.size()];
    }

    void forget() {
        Arrays.fill(together, 0);
        all = 0;
    }

    /** Two rows are one, as far as is known. */
    void add(int one, int other, double known) {
        together[place(one, other)] += bothWays ? known / 2 : known;
        if (bothWays) {
            together[place(other, one)] += known / 2;
        }
        all += known;
    }

    private int place(int one, int other) {
        return field.category(one) * field.size() + field.category(other);
    }

    /** The weight of two values in bits. */
    double bits(int one, int other) {
        double share = field.share(field.category(one));
        double otherShare = field.share(field.category(other));
        boolean same = field.category(one) == field.category(other);
        double expected = (same ? SAME * share : 0) + (1 - SAME) * share * otherShare;
        double known = (together[place(one, other)] + IMAGINED * expected) / (all + IMAGINED);
        return Math.clamp(Rarity.log2(known / (share * otherShare)), LEAST, MOST);
    }
}
