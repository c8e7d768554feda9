package org.chuanglian.text.duplicates;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** What two phrases have in common and what each has left, in bits. */
final class Tally {

    private static final int MOST_WORDS = 64;

    private final Rarity rarity;
    private final boolean names;
    private final EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
    private double agree;
    private double leftOne;
    private double leftOther;
    private double numberOne;
    private double numberOther;
    private int hanOne;
    private int hanOther;

    Tally(Rarity rarity, boolean names) {
        this.rarity = rarity;
        this.names = names;
    }

    double agree() {
        return agree;
    }

    double leftOne() {
        return leftOne;
    }

    double leftOther() {
        return leftOther;
    }

    /** Bits of what is left on both sides that holds digits. */
    double numbersApart() {
        return Math.min(numberOne, numberOther);
    }

    boolean hanLeftOnBoth() {
        return hanOne > 0 && hanOther > 0;
    }

    EnumSet<Remark> remarks() {
        return remarks;
    }

    /** The share of all bits that agrees. */
    double share() {
        double all = 2 * agree + leftOne + leftOther;
        return all == 0 ? 0 : 2 * agree / all;
    }

    /** The share of the shorter one's bits that agrees. */
    double containment() {
        double less = agree + Math.min(leftOne, leftOther);
        return less == 0 ? 0 : agree / less;
    }

    /** The longest common subsequence by bits; a character that agrees alone, without a neighbour, counts less. */
    void characters(Phrase phrase, Phrase another) {
        Rarity.Bits bitsOne = phrase.bits(rarity);
        Rarity.Bits bitsOther = another.bits(rarity);
        String one = phrase.han();
        String other = another.han();
        double[] best = new double[bitsOther.length() + 1];
        int[] count = new int[bitsOther.length() + 1];
        for (int i = 0; i < bitsOne.length(); i++) {
            double diagonal = 0;
            int diagonalCount = 0;
            for (int j = 0; j < bitsOther.length(); j++) {
                double above = best[j + 1];
                int aboveCount = count[j + 1];
                if (best[j] > best[j + 1]) {
                    best[j + 1] = best[j];
                    count[j + 1] = count[j];
                }
                if (one.charAt(i) == other.charAt(j)) {
                    double here = diagonal + Math.min(bitsOne.of(i), bitsOther.of(j)) * company(one, i, other, j);
                    if (here > best[j + 1]) {
                        best[j + 1] = here;
                        count[j + 1] = diagonalCount + 1;
                    }
                }
                diagonal = above;
                diagonalCount = aboveCount;
            }
        }
        double common = best[bitsOther.length()];
        agree += common;
        hanOne = bitsOne.length() - count[bitsOther.length()];
        hanOther = bitsOther.length() - count[bitsOther.length()];
        leftOne += hanOne == 0 ? 0 : Math.max(0, bitsOne.sum() - common);
        leftOther += hanOther == 0 ? 0 : Math.max(0, bitsOther.sum() - common);
    }

    private static double company(String one, int i, String other, int j) {
        boolean before = i > 0 && j > 0 && one.charAt(i - 1) == other.charAt(j - 1);
        boolean after = i + 1 < one.length() && j + 1 < other.length() && one.charAt(i + 1) == other.charAt(j + 1);
        return before || after || one.length() == 1 || other.length() == 1 ? 1 : 0.5;
    }

    /** Pairs the words off, whatever their order: equal ones first, then the most alike, then those written in one. */
    void words(String[] one, String[] other) {
        String[] ones = one.length <= MOST_WORDS ? one : java.util.Arrays.copyOf(one, MOST_WORDS);
        String[] others = other.length <= MOST_WORDS ? other : java.util.Arrays.copyOf(other, MOST_WORDS);
        boolean[] usedOne = new boolean[ones.length];
        boolean[] usedOther = new boolean[others.length];
        for (int i = 0; i < ones.length; i++) {
            for (int j = 0; j < others.length && !usedOne[i]; j++) {
                if (!usedOther[j] && ones[i].equals(others[j])) {
                    usedOne[i] = true;
                    usedOther[j] = true;
                    agree += rarity.ofWord(ones[i]);
                }
            }
        }
        alike(ones, usedOne, others, usedOther);
        joined(ones, usedOne, others, usedOther);
        joined(others, usedOther, ones, usedOne);
        leftOne += left(ones, usedOne, true);
        leftOther += left(others, usedOther, false);
    }

    private void alike(String[] ones, boolean[] usedOne, String[] others, boolean[] usedOther) {
        double[] @Nullable [] likeness = new double[ones.length][];
        boolean any = false;
        for (int i = 0; i < ones.length; i++) {
            double @Nullable [] row = null;
            for (int j = 0; !usedOne[i] && j < others.length; j++) {
                double here = usedOther[j] ? 0 : WordLikeness.of(ones[i], others[j], names);
                if (here > 0) {
                    row = row == null ? new double[others.length] : row;
                    row[j] = here;
                    any = true;
                }
            }
            likeness[i] = row;
        }
        while (any) {
            any = mostAlike(likeness, ones, usedOne, others, usedOther);
        }
    }

    private boolean mostAlike(
            double[] @Nullable [] likeness, String[] ones, boolean[] usedOne, String[] others, boolean[] usedOther) {
        double best = 0;
        int bestOne = -1;
        int bestOther = -1;
        for (int i = 0; i < ones.length; i++) {
            double @Nullable [] row = likeness[i];
            for (int j = 0; row != null && !usedOne[i] && j < others.length; j++) {
                if (!usedOther[j] && row[j] > best) {
                    best = row[j];
                    bestOne = i;
                    bestOther = j;
                }
            }
        }
        if (bestOne >= 0) {
            usedOne[bestOne] = true;
            usedOther[bestOther] = true;
            pair(ones[bestOne], others[bestOther], best);
        }
        return bestOne >= 0;
    }

    private void pair(String one, String other, double likeness) {
        double bitsOne = rarity.ofWord(one);
        double bitsOther = rarity.ofWord(other);
        double less = Math.min(bitsOne, bitsOther);
        boolean initial = names && Math.min(one.length(), other.length()) == 1;
        agree += initial ? Math.min(3, less) : likeness * less;
        leftOne += (1 - likeness) * less * (initial ? 0.1 : 0.5);
        leftOther += (1 - likeness) * less * (initial ? 0.1 : 0.5);
        remarks.add(
                initial
                        ? Remark.INITIAL
                        : names && EnglishWords.areOneName(one, other) ? Remark.NICKNAME : Remark.SLIP);
    }

    /** Neighbouring words on one side that are written in one on the other: data base, database. */
    private void joined(String[] apart, boolean[] usedApart, String[] whole, boolean[] usedWhole) {
        for (int j = 0; j < whole.length; j++) {
            for (int i = 0; !usedWhole[j] && i + 1 < apart.length; i++) {
                int end = i;
                int length = 0;
                while (end < apart.length
                        && !usedApart[end]
                        && length < whole[j].length()
                        && whole[j].startsWith(apart[end], length)) {
                    length += apart[end].length();
                    end++;
                }
                if (length == whole[j].length() && end > i + 1) {
                    usedWhole[j] = true;
                    java.util.Arrays.fill(usedApart, i, end, true);
                    agree += rarity.ofWord(whole[j]);
                }
            }
        }
    }

    private double left(String[] words, boolean[] used, boolean one) {
        double left = 0;
        for (int i = 0; i < words.length; i++) {
            if (!used[i]) {
                double bits = rarity.ofWord(words[i]);
                left += bits;
                if (Character.isDigit(words[i].charAt(words[i].length() - 1))) {
                    numberOne += one ? bits : 0;
                    numberOther += one ? 0 : bits;
                }
            }
        }
        return left;
    }
}
