package org.chuanglian.platform.intake.upload;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as tables write it: 2021-05-18, 2021/5/18, 2021.5.18, 2021年5月18日, 20210518, or Excel's count of days. */
final class DayReader {

    private static final Pattern SEPARATED =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:T?00:00(?::00)?(?:\\.0+)?)?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");

    /** From 1927 to 2119; smaller and larger numbers are likelier years or slips. */
    private static final Pattern COUNTED = Pattern.compile("([1-7][0-9]{4})(?:\\.0+)?");

    /** Day 0 of Excel's count, which holds from March 1900 on. */
    private static final LocalDate FIRST_COUNTED = LocalDate.of(1899, 12, 30);

    private final LocalDate today;

    DayReader(LocalDate today) {
        this.today = today;
    }

    CheckedCell read(String raw, String compact) {
        Matcher counted = COUNTED.matcher(compact);
        if (counted.matches()) {
            return dated(raw, FIRST_COUNTED.plusDays(Long.parseLong(counted.group(1))));
        }
        for (Pattern form : new Pattern[] {SEPARATED, RUN_TOGETHER}) {
            Matcher parts = form.matcher(compact);
            if (parts.matches()) {
                return dated(raw, parts);
            }
        }
        return CheckedCell.bad(raw, FindingText.NO_DAY);
    }

    private CheckedCell dated(String raw, Matcher parts) {
        try {
            return dated(
                    raw,
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))));
        } catch (DateTimeException impossible) {
            return CheckedCell.bad(raw, FindingText.NO_SUCH_DAY);
        }
    }

    private CheckedCell dated(String raw, LocalDate day) {
        if (day.isAfter(today)) {
            return CheckedCell.bad(raw, FindingText.FUTURE_DAY);
        }
        String written = day.toString();
        return raw.equals(written)
                ? CheckedCell.good(raw, written)
                : new CheckedCell(raw, written, Finding.of(FindingText.CORRECTED, written));
    }
}
