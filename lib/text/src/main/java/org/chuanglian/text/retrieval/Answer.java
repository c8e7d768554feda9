package org.chuanglian.text.retrieval;

import java.util.List;

/**
 * What somebody was shown for a text, and what came of it.
 *
 * @param shown the best first, as it was shown
 */
public record Answer(List<Shown> shown) {

    /** A document of the answer. */
    public record Shown(Parts parts, Outcome outcome) {}

    public Answer {
        shown = List.copyOf(shown);
    }
}
