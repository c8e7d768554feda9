package org.chuanglian.assignment.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a draw against what was published, and names what does not agree. */
public final class DrawCheck {

    private DrawCheck() {}

    /** What does not agree. */
    public sealed interface Finding {

        /** The commitment is not the one whose hash was published. */
        record OtherCommitment(String published, String found) implements Finding {}

        /** The expert's entry is not among those committed to: he was put in, or his entry was changed. */
        record NotCommitted(String id) implements Finding {}

        /** So many entries that were committed to are not in the pool: experts were taken out, or entries changed. */
        record Missing(int entries) implements Finding {}

        /** The result is of another commitment. */
        record ResultOfOther(String found) implements Finding {}

        /** The result was made with another value than the one published. */
        record OtherRandomness(String published, String found) implements Finding {}

        /** With this pool the rule cannot be kept at all. */
        record CannotBeDrawn(String obstacle) implements Finding {}

        /** The draw gives another expert in this place. */
        record OtherExpert(String what, int place, String expected, String found) implements Finding {}
    }

    /**
     * Draws again and compares.
     *
     * @param publishedHash the hash that was published at the time; empty when it is not at hand
     * @param publishedRandomness the value that was published; empty to take the result's
     */
    public static List<Finding> of(
            Commitment commitment,
            String publishedHash,
            Pool pool,
            String secret,
            String publishedRandomness,
            Draw result) {
        List<Finding> findings = new ArrayList<>();
        String hash = publishedHash.strip();
        if (!hash.isEmpty() && !hash.equalsIgnoreCase(commitment.hash())) {
            findings.add(new Finding.OtherCommitment(hash, commitment.hash()));
        }
        compare(commitment, pool, secret, findings);
        if (!result.commitment().equals(commitment.hash())) {
            findings.add(new Finding.ResultOfOther(result.commitment()));
        }
        String value = publishedRandomness.isBlank() ? result.randomness() : Draw.canonical(publishedRandomness);
        if (!value.equals(result.randomness())) {
            findings.add(new Finding.OtherRandomness(value, result.randomness()));
        }
        if (findings.isEmpty()) {
            switch (Draw.of(commitment, pool, value)) {
                case Draw.Outcome.Impossible(var obstacle) -> findings.add(new Finding.CannotBeDrawn(obstacle));
                case Draw.Outcome.Drawn(var again) -> {
                    compare("chosen", again.chosen(), result.chosen(), findings);
                    compare("standby", again.standby(), result.standby(), findings);
                }
            }
        }
        return findings;
    }

    /** Compares a pool with what was committed to. */
    private static void compare(Commitment commitment, Pool pool, String secret, List<Finding> findings) {
        Set<String> committed = new HashSet<>(commitment.leaves());
        for (Entry entry : pool.entries()) {
            if (!committed.remove(Commitment.leaf(entry, Commitment.nonce(entry.id(), secret)))) {
                findings.add(new Finding.NotCommitted(entry.id()));
            }
        }
        if (!committed.isEmpty()) {
            findings.add(new Finding.Missing(committed.size()));
        }
    }

    private static void compare(String what, List<String> expected, List<String> found, List<Finding> findings) {
        for (int place = 0; place < Math.max(expected.size(), found.size()); place++) {
            String one = place < expected.size() ? expected.get(place) : "nobody";
            String other = place < found.size() ? found.get(place) : "nobody";
            if (!one.equals(other)) {
                findings.add(new Finding.OtherExpert(what, place + 1, one, other));
            }
        }
    }
}
