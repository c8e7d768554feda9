package org.chuanglian.platform.points.scheme;

import java.util.Arrays;
import java.util.Optional;
import org.chuanglian.platform.shell.Text;
import org.chuanglian.platform.work.Words;

/**
 * What stands beside the indicators: it adds points, takes some away, or shuts a firm out of the ranking. Each instance has
 * a day, and holds until so many years later.
 *
 * @param points above 0, with one decimal at most; 0 for a veto
 * @param years for how many years it holds, from its day on
 * @param fact the fact that says it, as at the end of its year; empty for one that officers enter
 * @param least the least value of the fact
 */
public record Adjustment(
        String code, Kind kind, Words name, Words definition, double points, int years, String fact, double least) {

    /** What an adjustment does. */
    public enum Kind implements Text {
        BONUS("bonus", "加分", "Bonus"),
        DEDUCTION("deduction", "扣分", "Deduction"),
        VETO("veto", "一票否决", "Veto");

        private final String code;
        private final String chinese;
        private final String english;

        Kind(String code, String chinese, String english) {
            this.code = code;
            this.chinese = chinese;
            this.english = english;
        }

        /** What files say. */
        public String code() {
            return code;
        }

        public static Optional<Kind> read(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** Whether officers enter it; else the registry's facts say it. */
    public boolean isEntered() {
        return fact.isEmpty();
    }
}
