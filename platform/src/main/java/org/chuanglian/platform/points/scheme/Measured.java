package org.chuanglian.platform.points.scheme;

/**
 * What a formula gives: a number, or why there is none.
 *
 * @param value NaN unless the state is {@link State#KNOWN}
 */
public record Measured(State state, double value) {

    /** No value is recorded. */
    public static final Measured MISSING = new Measured(State.MISSING, Double.NaN);

    /** All is recorded, but what it is measured against is not positive: growth from nothing, a share of nothing. */
    public static final Measured UNDEFINED = new Measured(State.UNDEFINED, Double.NaN);

    /** Whether there is a number. */
    public enum State {
        KNOWN('k'),
        MISSING('m'),
        UNDEFINED('u');

        private final char sign;

        State(char sign) {
            this.sign = sign;
        }

        /** As it is kept. */
        public char sign() {
            return sign;
        }

        /** The state of a sign that this platform wrote itself. */
        public static State of(char sign) {
            for (State state : values()) {
                if (state.sign == sign) {
                    return state;
                }
            }
            throw new IllegalArgumentException("'" + sign + "' is no state of a value.");
        }
    }

    /** A number. */
    public static Measured known(double value) {
        return new Measured(State.KNOWN, value);
    }
}
