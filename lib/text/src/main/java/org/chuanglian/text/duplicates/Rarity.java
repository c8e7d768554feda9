package org.chuanglian.text.duplicates;

/** How much it says, in bits, that a value holds a word or a pair of characters: the rarer in its field, the more. */
final class Rarity {

    /** Before the first row is read, as many imagined rows; common words are common even in a table of three rows. */
    private static final double IMAGINED = 50;

    private static final double RARE = 0.01;
    private static final double LEAST = 0.3;
    /** Neighbouring pairs of characters share a character, so each says about half of what it seems to. */
    private static final double OVERLAP = 0.55;

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

    /** The bits of each character, from the pairs that it stands in. */
    double[] ofCharacters(String han) {
        double[] bits = new double[han.length()];
        if (bits.length == 1) {
            bits[0] = bits(Hash.of(han));
        }
        for (int i = 0; i + 1 < bits.length; i++) {
            double pair = OVERLAP * bits(Hash.of(han, i, i + 2));
            bits[i] += i == 0 ? pair : pair / 2;
            bits[i + 1] += i + 2 == bits.length ? pair : pair / 2;
        }
        return bits;
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
