package org.chuanglian.text.retrieval;

import java.util.Arrays;
import java.util.List;

/**
 * Words of a query that stand together in a document: the nearer there and in the query, the more, and most in the same
 * order (after the sequential dependence model of Metzler and Croft 2005 and the term proximity of Büttcher, Clarke and
 * Lushman 2006). One for each query.
 */
final class Nearness {

    private static final int WINDOW = 8;
    private static final int LOOKS_BACK = 6;
    private static final double IN_ORDER = 2;
    private static final double HALF = 0.75;
    private static final int MOST_TERMS = 48;

    private final WordSequence sequence;
    private final int[] slots;
    private final int[] terms;
    private final double[] rarities;
    /** How near two terms stand in the query, 0 where they are far; a positive sign where the first comes first. */
    private final double[] ties;

    private final int[] gaps;
    private final double[] pairs;
    private final int[] touched;

    Nearness(DocumentIndex index, Question question) {
        this.sequence = index.sequence();
        var asked = question.asked(Evidence.WORDS);
        asked = asked.subList(0, Math.min(MOST_TERMS, asked.size()));
        int count = asked.size();
        terms = asked.stream().mapToInt(Question.Asked::term).toArray();
        rarities = asked.stream().mapToDouble(Question.Asked::rarity).toArray();
        slots = new int[Integer.highestOneBit(Math.max(8, count)) * 8];
        Arrays.fill(slots, -1);
        for (int i = 0; i < count; i++) {
            slots[slot(terms[i])] = i;
        }
        ties = new double[count * count];
        gaps = new int[count * count];
        pairs = new double[count * count];
        touched = new int[count * count];
        tie(asked);
    }

    private void tie(List<Question.Asked> asked) {
        int count = terms.length;
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                int nearest = a == b
                        ? 0
                        : nearest(asked.get(a).positions(), asked.get(b).positions());
                if (nearest != 0) {
                    ties[a * count + b] = 1.0 / Math.abs(nearest);
                    gaps[a * count + b] = nearest;
                }
            }
        }
    }

    /** From a place of one to the nearest of the other, 0 when none is within the window. */
    private static int nearest(Numbers some, Numbers others) {
        int nearest = 0;
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                int gap = others.at(j) - some.at(i);
                if (gap != 0 && Math.abs(gap) <= WINDOW && (nearest == 0 || Math.abs(gap) < Math.abs(nearest))) {
                    nearest = gap;
                }
            }
        }
        return nearest;
    }

    private int slot(int term) {
        int mask = slots.length - 1;
        int slot = ((term * 0x9E3779B9) >>> 7) & mask;
        while (slots[slot] >= 0 && terms[slots[slot]] != term) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** How near the words of the query stand in a document; 0 where no two do. */
    double of(int document) {
        int count = terms.length;
        if (count < 2) {
            return 0;
        }
        int[] hits = new int[LOOKS_BACK];
        int[] places = new int[LOOKS_BACK];
        int seen = 0;
        int pairsSeen = 0;
        for (int i = sequence.start(document); i < sequence.end(document); i++) {
            int hit = slots[slot(sequence.term(i))];
            if (hit < 0) {
                continue;
            }
            int place = sequence.position(i);
            for (int back = 1; back <= Math.min(seen, LOOKS_BACK); back++) {
                int before = (seen - back) % LOOKS_BACK;
                int distance = place - places[before];
                if (distance > WINDOW) {
                    break;
                }
                int pair = hits[before] * count + hit;
                if (distance > 0 && ties[pair] > 0) {
                    int both = Math.min(pair, hit * count + hits[before]);
                    if (pairs[both] == 0) {
                        touched[pairsSeen++] = both;
                    }
                    pairs[both] += distance == gaps[pair] ? IN_ORDER / distance : 1.0 / distance;
                }
            }
            hits[seen % LOOKS_BACK] = hit;
            places[seen % LOOKS_BACK] = place;
            seen++;
        }
        return collected(pairsSeen);
    }

    private double collected(int pairsSeen) {
        double sum = 0;
        int count = terms.length;
        for (int i = 0; i < pairsSeen; i++) {
            int pair = touched[i];
            double rarity = Math.min(rarities[pair / count], rarities[pair % count]);
            sum += rarity * ties[pair] * pairs[pair] / (pairs[pair] + HALF);
            pairs[pair] = 0;
        }
        return sum;
    }
}
