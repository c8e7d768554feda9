package org.chuanglian.platform.atlas.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.work.Words;

/**
 * What a rule may say of a segment.
 *
 * @param symbol the sign that stands for it beside the colour
 * @param meaning what it says, and by what
 * @param when all of it must hold
 * @param reserve what should hold too; as long as it is not known the verdict stands with that reserve
 */
public record Verdict(
        String code,
        Kind kind,
        String symbol,
        Words name,
        Words meaning,
        List<Condition> when,
        List<Condition> reserve) {

    public Verdict {
        when = List.copyOf(when);
        reserve = List.copyOf(reserve);
    }

    /** What a verdict is. */
    public enum Kind {
        /** Something is missing or weak. A segment has one gap at most, the first that applies. */
        GAP("gap"),
        /** Something is strong. */
        STRENGTH("strength"),
        /** Something could be grown; it stands beside the others. */
        OPPORTUNITY("opportunity");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** What files say. */
        public String code() {
            return code;
        }

        /** The kind of a code; empty for none. */
        public static Optional<Kind> read(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }
}
