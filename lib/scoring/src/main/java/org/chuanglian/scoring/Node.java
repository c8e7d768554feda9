package org.chuanglian.scoring;

/** One element of a scheme's tree: an indicator, or an aggregate of others. */
public sealed interface Node {

    /** The word by which tables name it. */
    String code();

    /** What readers call it. */
    String name();

    /** Its weight among its siblings, relative to theirs. */
    double weight();

    /** The code of the aggregate that it goes into; empty at the top. */
    String parent();

    /** An indicator, level 1. {@link #direction} is 1 where more is better and −1 where less is. */
    record Indicator(
            String code,
            String name,
            double weight,
            String parent,
            int direction,
            String unit,
            Denominator denominator,
            Own own)
            implements Node {

        /** An indicator of which more is better, as it is, with the scheme's methods. */
        public Indicator(String code, double weight, String parent) {
            this(code, code, weight, parent, 1, "", Denominator.NONE, Own.NOTHING);
        }
    }

    /** What an indicator is divided by: a column, empty for none, and a factor by which the quotient is multiplied. */
    record Denominator(String code, double factor) {
        /** Not divided. */
        public static final Denominator NONE = new Denominator("", 1);
    }

    /** Several nodes made into one by {@link #aggregation}; {@link Aggregation.Inherited} takes the level's. */
    record Aggregate(String code, String name, double weight, String parent, int level, Aggregation aggregation)
            implements Node {

        /** An aggregate that is made as its level says. */
        public Aggregate(String code, double weight, String parent, int level) {
            this(code, code, weight, parent, level, new Aggregation.Inherited());
        }
    }
}
