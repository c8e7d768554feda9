package org.chuanglian.platform.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.platform.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A published figure, as it was worded. It says nothing of how things stand: that is computed ({@link Standing}).
 *
 * @param figure what was stated or is to be reached, in {@code unit}
 * @param base the value that counting starts from, at the end of {@code basePeriod}; null when none was published
 * @param asOf the time the figure is about: a stated result counts up to its end
 * @param due when a target is to be reached; null when no day was given
 * @param owner who answers for it, as the source names them; null when it names nobody
 * @param measure how the registry would know
 */
public record Promise(
        String code,
        Kind kind,
        Theme theme,
        String statementZh,
        String statementEn,
        BigDecimal figure,
        Bound bound,
        String unit,
        @Nullable BigDecimal base,
        @Nullable Period basePeriod,
        Period asOf,
        @Nullable Period due,
        @Nullable String owner,
        Measure measure,
        String source) {

    public Promise {
        if (figure.signum() <= 0) {
            throw new IllegalArgumentException(
                    "promise " + code + " has the figure " + figure + ", expected one above 0");
        }
        if ((base == null) != (basePeriod == null)) {
            throw new IllegalArgumentException("promise " + code + " has a base without its period, or the reverse");
        }
        if (base != null && base.compareTo(figure) >= 0) {
            throw new IllegalArgumentException(
                    "promise " + code + " starts from " + base + ", expected less than its figure " + figure);
        }
        figure = plain(figure);
        base = base == null ? null : plain(base);
    }

    /** Whether the source tells of something done, or of something to be done. */
    public enum Kind {
        RESULT,
        TARGET;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> read(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    /** What the promise belongs to. */
    public enum Theme {
        /** 引进科技创新资源行动计划, 2019 to 2022. */
        IMPORT("import", OverviewText.THEME_IMPORT),
        /** Projects of universities with places. */
        SCIENCE_CITY("science-city", OverviewText.THEME_SCIENCE_CITY),
        /** 璧山 “研究院经济”. */
        BISHAN("bishan", OverviewText.THEME_BISHAN),
        /** 办实事. */
        SERVICE("service", OverviewText.THEME_SERVICE),
        /** 重科英才. */
        TALENT("talent", OverviewText.THEME_TALENT);

        private final String code;
        private final OverviewText label;

        Theme(String code, OverviewText label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public OverviewText label() {
            return label;
        }

        public static Optional<Theme> read(String code) {
            return Arrays.stream(values())
                    .filter(theme -> theme.code.equals(code))
                    .findFirst();
        }
    }

    /** How the figure is meant. */
    public enum Bound {
        /** That many. */
        EXACT,
        /** More than that many. */
        ABOVE,
        /** About that many; reached when that many are there. */
        ABOUT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Bound> read(String code) {
            return Arrays.stream(values())
                    .filter(bound -> bound.code().equals(code))
                    .findFirst();
        }
    }

    /** True when a value is what was promised, or more. */
    boolean metBy(BigDecimal value) {
        int compared = value.compareTo(figure);
        return switch (bound) {
            case EXACT, ABOUT -> compared >= 0;
            case ABOVE -> compared > 0;
        };
    }

    /** Evidence counts up to this day: a result was stated as of then, a target counts whatever comes. */
    @Nullable
    LocalDate countsUntil() {
        return switch (kind) {
            case RESULT -> asOf.last();
            case TARGET -> null;
        };
    }

    /** The same number always has the same form, so that equal wordings are equal. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
