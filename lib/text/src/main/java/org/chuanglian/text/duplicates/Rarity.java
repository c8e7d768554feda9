package org.chuanglian.text.duplicates;

/** How much it says, in bits, that a value holds a word or a pair of characters: the rarer in its field, the more. */
final class Rarity {

    /** Before the first row is read, as many imagined rows; common words are common even in a table of three rows. */
    private static final double IMAGINED = 50;

    private static final double RARE = 0.01;
    private static final double LEAST = 0.3;
    /** Neighbouring pairs of characters share a character, so each says about half of what it seems to. */
    private static final double OVERLAP = 0.55;

    private static final int MOST_CHARACTERS = 160;

    private final Sketch counts;
    private final double rows;

    Rarity(Sketch counts, int rows) {
        this.counts = counts;
        this.rows = rows;
    }

    private double bits(long hash) {
        return Math.max(LEAST, log2((rows + IMAGINED) / (counts.count(hash) + IMAGINED * RARE)));
    }

    double ofWord(String word) {
        return word.length() == 1 && !Character.isDigit(word.charAt(0))
                ? Math.min(3, bits(Hash.of(word)))
                : bits(Hash.of(word));
    }

    /** The bits of a text's characters. */
    static final class Bits {

        private static final Bits NONE = new Bits(new double[0]);

        // final, so that another thread that finds it sees it whole
        private final double[] each;
        private final double sum;

        private Bits(double[] each) {
            this.each = each;
            this.sum = sum(each);
        }

        int length() {
            return each.length;
        }

        double of(int character) {
            return each[character];
        }

        double sum() {
            return sum;
        }

        private static double sum(double[] bits) {
            double sum = 0;
            for (double bit : bits) {
                sum += bit;
            }
            return sum;
        }
    }

    /** The bits of each character, from the pairs that it stands in; of a long text the first characters alone. */
    Bits ofCharacters(String han) {
        if (han.isEmpty()) {
            return Bits.NONE;
        }
        double[] bits = new double[Math.min(han.length(), MOST_CHARACTERS)];
        if (bits.length == 1) {
            bits[0] = bits(Hash.of(han));
        }
        for (int i = 0; i + 1 < bits.length; i++) {
            double pair = OVERLAP * bits(Hash.of(han, i, i + 2));
            bits[i] += i == 0 ? pair : pair / 2;
            bits[i + 1] += i + 2 == bits.length ? pair : pair / 2;
        }
        return new Bits(bits);
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
