package org.chuanglian.platform.points.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Writes numbers as these pages show them. */
final class Figures {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    private static final int LARGE = 1_000;

    /** Decimals that points are shown with. */
    static final int DECIMALS = 1;

    private Figures() {}

    /** Points, with one decimal. */
    static String points(double points) {
        double plain = points == 0 ? 0 : points;
        return new DecimalFormat("0.0", SYMBOLS)
                .format(BigDecimal.valueOf(plain).setScale(1, RoundingMode.HALF_UP));
    }

    /** A weight or a bound, without zeros at its end. */
    static String plain(double number) {
        return new DecimalFormat("#,##0.##", SYMBOLS).format(number);
    }

    /** A value: whole from a thousand on, two decimals below one, else one. */
    static String value(double number) {
        double size = Math.abs(number);
        String form = size >= LARGE ? "#,##0" : size < 1 ? "0.##" : "#,##0.#";
        DecimalFormat format = new DecimalFormat(form, SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A value that is to be reached, shown like a value but never below it. */
    static String atLeast(double number) {
        double size = Math.abs(number);
        DecimalFormat format = new DecimalFormat(size >= LARGE ? "#,##0" : size < 1 ? "0.##" : "#,##0.#", SYMBOLS);
        format.setRoundingMode(RoundingMode.CEILING);
        return format.format(number);
    }

    /** A share in whole percent. */
    static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }

    /** A share in percent of a drawing's width, within it. */
    static double width(double share) {
        return Math.round(Math.clamp(share, 0, 1) * 10_000) / 100.0;
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }
}
