package org.chuanglian.survival;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spells of subjects in states: from when until when, in which state, and into which state the subject went at the end.
 * A subject may have several spells, one after the other; states are numbered from 0.
 */
public final class Histories {

    /** The end of a spell after which nothing is known, or after which the subject stays where it is. */
    public static final int NOWHERE = -1;

    private final List<String> states;
    private final int[] subjects;
    private final int[] from;
    private final int[] to;
    private final Timeline timeline;
    private final int subjectCount;

    private Histories(List<String> states, int[] subjects, double[] entries, double[] exits, int[] from, int[] to) {
        this.states = List.copyOf(states);
        this.subjects = subjects.clone();
        this.from = from.clone();
        this.to = to.clone();
        this.timeline = Timeline.of(entries, exits);
        this.subjectCount = Arrays.stream(subjects).max().orElse(-1) + 1;
    }

    /**
     * Spells whose states are known.
     *
     * @param states what the states are called
     * @param subjects whose spell each is, numbered from 0
     * @param to the state entered at the end, or {@link #NOWHERE}
     * @throws IllegalArgumentException when columns differ in length, a spell ends before it begins, or a state has no
     *     name
     */
    public static Histories of(
            List<String> states, int[] subjects, double[] entries, double[] exits, int[] from, int[] to) {
        int rows = subjects.length;
        if (entries.length != rows || exits.length != rows || from.length != rows || to.length != rows) {
            throw new IllegalArgumentException(
                    "the columns of %d spells differ in length.%nMaybe one has missing values.".formatted(rows));
        }
        for (int row = 0; row < rows; row++) {
            boolean timed = Double.isFinite(exits[row]) && entries[row] < exits[row];
            if (!timed
                    || subjects[row] < 0
                    || from[row] < 0
                    || from[row] >= states.size()
                    || to[row] < NOWHERE
                    || to[row] >= states.size()) {
                throw new IllegalArgumentException(
                        "spell %d of subject %d goes from state %d at %s to state %d at %s, there are %d states.%nMaybe it ends before it begins."
                                .formatted(
                                        row,
                                        subjects[row],
                                        from[row],
                                        entries[row],
                                        to[row],
                                        exits[row],
                                        states.size()));
            }
        }
        return new Histories(states, subjects, entries, exits, from, to);
    }

    /**
     * Spells that say only what came at their end; each begins in the state in which the subject's last one ended, and
     * the first in state 0, as survfit infers it from an id.
     *
     * @param events the state entered at the end, or {@link #NOWHERE}
     */
    public static Histories inferred(
            List<String> states, int[] subjects, double[] entries, double[] exits, int[] events) {
        Integer[] order = new Integer[subjects.length];
        Arrays.setAll(order, row -> row);
        Arrays.sort(order, (one, other) -> Double.compare(entries[one], entries[other]));
        Map<Integer, Integer> current = new HashMap<>();
        int[] from = new int[subjects.length];
        for (int row : order) {
            from[row] = current.getOrDefault(subjects[row], 0);
            if (events[row] != NOWHERE) {
                current.put(subjects[row], events[row]);
            }
        }
        return of(states, subjects, entries, exits, from, events);
    }

    /** What the states are called. */
    public List<String> states() {
        return states;
    }

    int size() {
        return subjects.length;
    }

    int subjectCount() {
        return subjectCount;
    }

    int subject(int row) {
        return subjects[row];
    }

    int from(int row) {
        return from[row];
    }

    /** Whether the spell ends by going to another state; a spell that ends in its own state is no transition. */
    boolean moves(int row) {
        return to[row] != NOWHERE && to[row] != from[row];
    }

    int to(int row) {
        return to[row];
    }

    Timeline timeline() {
        return timeline;
    }
}
