package org.chuanglian.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What one indicator has of its own, in place of the scheme's method.
 *
 * @param treatment null for the scheme's
 * @param normalisation null for the scheme's
 * @param target the value to reach, NaN when there is none
 */
public record Own(@Nullable Treatment treatment, @Nullable Normalisation normalisation, double target) {

    /** Everything as the scheme says. */
    public static final Own NOTHING = new Own(null, null, Double.NaN);
}
