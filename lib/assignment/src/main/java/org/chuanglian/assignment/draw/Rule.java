package org.chuanglian.assignment.draw;

import java.util.List;

/**
 * How is drawn; fixed before the randomness is known.
 *
 * @param purpose what the draw is for
 * @param count how many are drawn
 * @param standby how many stand by
 * @param limits how many of which groups
 * @param randomness which public randomness decides: what number, published where and when
 */
public record Rule(String purpose, int count, int standby, List<Limit> limits, String randomness) {

    /**
     * Brings the texts into one form.
     *
     * @throws IllegalArgumentException when nobody is drawn, a number is negative, or no randomness is named
     */
    public Rule {
        purpose = Entry.plain(purpose);
        randomness = Entry.plain(randomness);
        limits = List.copyOf(limits);
        if (count < 1 || standby < 0) {
            throw new IllegalArgumentException(
                    "%d are drawn and %d stand by.%nMaybe 5 and 5.".formatted(count, standby));
        }
        if (randomness.isEmpty()) {
            throw new IllegalArgumentException("no public randomness is named.\nMaybe a lottery and its date.");
        }
    }
}
