package org.chuanglian.text.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Picks the best of many scores; of equal ones the earlier document is better. */
final class Best {

    static final Comparator<Ranked> FIRST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::document);

    private Best() {}

    /** The documents with the greatest scores above 0, the best first. */
    static List<Ranked> of(float[] scores, int top) {
        var heap = new PriorityQueue<>(FIRST.reversed());
        for (int document = 0; document < scores.length; document++) {
            float score = scores[document];
            if (score > 0 && (heap.size() < top || score > heap.element().score())) {
                heap.add(new Ranked(document, score));
                if (heap.size() > top) {
                    heap.remove();
                }
            }
        }
        var best = new ArrayList<>(heap);
        best.sort(FIRST);
        return best;
    }
}
