package org.chuanglian.platform.intake.upload;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.text.duplicates.CreditCode;

/** Reads one cell under the form of its field: its value, how it was corrected, or why it cannot be taken. */
final class CellReader {

    /** The longest name that a subject may have. */
    private static final int LONGEST_NAME = 200;

    /** The longest words that a value may have. */
    private static final int LONGEST_WORDS = 500;

    private static final int CREDIT_CODE_LENGTH = 18;
    private static final Set<SubjectKind> ORGANISATIONS = SubjectKind.Group.ORGANISATION.kinds();
    private static final Set<SubjectKind> PEOPLE = EnumSet.of(SubjectKind.PERSON, SubjectKind.TEAM);
    private static final Set<SubjectKind> ACHIEVEMENTS = SubjectKind.Group.ACHIEVEMENT.kinds();
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");
    private static final Pattern STOCK = Pattern.compile("[0-9]{6}\\.(SH|SZ|BJ)");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,18})?");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?");

    private final Vocabulary words;
    private final DayReader days;

    CellReader(Vocabulary words) {
        this.words = words;
        this.days = new DayReader(words.today());
    }

    CheckedCell read(Field field, boolean required, String raw) {
        if (isDamaged(raw)) {
            return CheckedCell.bad(raw, FindingText.DAMAGED);
        }
        String plain = plain(raw);
        if (plain.isEmpty()) {
            return required ? CheckedCell.bad(raw, FindingText.MISSING) : CheckedCell.good(raw, "");
        }
        return switch (field.form()) {
            case NAME -> words(raw, plain, LONGEST_NAME);
            case WORDS, SUBJECT -> words(raw, plain, LONGEST_WORDS);
            case NUMBER -> words(raw, compact(plain), LONGEST_NAME);
            case ORGANISATION_KIND -> kind(raw, plain, ORGANISATIONS);
            case PERSON_KIND -> kind(raw, plain, PEOPLE);
            case ACHIEVEMENT_KIND -> kind(raw, plain, ACHIEVEMENTS);
            case REGION -> region(raw, plain);
            case CREDIT_CODE -> creditCode(raw, compact(plain));
            case STOCK_CODE -> stockCode(raw, compact(plain));
            case DAY -> days.read(raw, compact(plain));
            case INDICATOR -> indicator(raw, plain);
            case PERIOD -> period(raw, compact(plain));
            case VALUE -> words(raw, plain, LONGEST_WORDS);
            case UNIT -> CheckedCell.good(raw, plain);
            case SOURCE -> source(raw, plain);
        };
    }

    /** What no spreadsheet shows, or what stands where bytes could not be decoded. */
    private static boolean isDamaged(String raw) {
        return raw.codePoints()
                .anyMatch(point -> point == 0xFFFD
                        || (point < ' ' && point != '\n' && point != '\r' && point != '\t')
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    /** Digits and Latin letters of full width made plain, runs of blanks one blank, none at the ends. */
    static String plain(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        raw.chars().forEach(c -> plain.append((char) (isFullWidth(c) ? c - 0xFEE0 : c)));
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    private static boolean isFullWidth(int c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    private static String compact(String plain) {
        return plain.replace(" ", "");
    }

    private static CheckedCell corrected(String raw, String value) {
        return raw.equals(value)
                ? CheckedCell.good(raw, value)
                : new CheckedCell(raw, value, Finding.of(FindingText.CORRECTED, value));
    }

    private static CheckedCell words(String raw, String plain, int longest) {
        int characters = plain.codePointCount(0, plain.length());
        return characters > longest
                ? CheckedCell.bad(raw, FindingText.TOO_LONG, longest, characters)
                : corrected(raw, plain);
    }

    private static CheckedCell kind(String raw, String plain, Set<SubjectKind> among) {
        return KindWords.read(plain, among)
                .map(kind -> CheckedCell.good(raw, kind.code()))
                .orElseGet(() -> CheckedCell.bad(raw, FindingText.UNKNOWN_KIND, KindWords.recommended(among)));
    }

    private CheckedCell region(String raw, String plain) {
        RegionCode known = words.places().get(compact(plain));
        if (known == null) {
            return RegionCode.read(plain)
                    .filter(words.names()::containsKey)
                    .map(code -> CheckedCell.good(raw, code.code()))
                    .orElseGet(() -> CheckedCell.bad(raw, FindingText.UNKNOWN_REGION));
        }
        String now = words.names().getOrDefault(known, known.code());
        return now.equals(raw)
                ? CheckedCell.good(raw, known.code())
                : new CheckedCell(raw, known.code(), Finding.of(FindingText.CORRECTED_REGION, now));
    }

    private static CheckedCell creditCode(String raw, String compact) {
        String code = compact.toUpperCase(Locale.ROOT);
        if (code.length() != CREDIT_CODE_LENGTH) {
            return CheckedCell.bad(raw, FindingText.CODE_LENGTH, code.length());
        }
        return CreditCode.isSound(code) ? corrected(raw, code) : CheckedCell.bad(raw, FindingText.CODE_CHECK);
    }

    private static CheckedCell stockCode(String raw, String compact) {
        String code = compact.toUpperCase(Locale.ROOT);
        return STOCK.matcher(code).matches() ? corrected(raw, code) : CheckedCell.bad(raw, FindingText.STOCK_FORM);
    }

    private CheckedCell indicator(String raw, String plain) {
        Indicator known = words.indicators().get(plain);
        return known == null
                ? CheckedCell.bad(raw, FindingText.UNKNOWN_INDICATOR)
                : CheckedCell.good(raw, known.code());
    }

    private CheckedCell period(String raw, String compact) {
        var year = YEAR.matcher(compact);
        String written = year.matches() ? year.group(1) : compact;
        return Period.read(written)
                .map(period -> period.first().isAfter(words.today())
                        ? CheckedCell.bad(raw, FindingText.FUTURE_PERIOD)
                        : corrected(raw, period.toString()))
                .orElseGet(() -> CheckedCell.bad(raw, FindingText.NO_PERIOD));
    }

    private CheckedCell source(String raw, String plain) {
        String code = words.sources().get(plain);
        return code == null ? CheckedCell.bad(raw, FindingText.UNKNOWN_SOURCE) : CheckedCell.good(raw, code);
    }

    /** A number as tables write it, grouped by commas or not; for values whose indicator is one. */
    static CheckedCell number(String raw) {
        String compact = compact(plain(raw)).replace(",", "").replace("，", "").replace('−', '-');
        return DECIMAL.matcher(compact).matches()
                ? corrected(raw, new BigDecimal(compact).toPlainString())
                : CheckedCell.bad(raw, FindingText.NO_NUMBER);
    }
}
