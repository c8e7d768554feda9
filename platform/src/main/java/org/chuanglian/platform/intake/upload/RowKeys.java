package org.chuanglian.platform.intake.upload;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.text.duplicates.CreditCode;

/** The keys by which the registry may know the subject of a row. */
public final class RowKeys {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern STOCK = Pattern.compile("[0-9]{6}\\.(SH|SZ|BJ)");

    private RowKeys() {}

    /** Keys that somebody gave, such as a credit code, then the name; the first one is to name a new subject by. */
    public static List<SubjectKey> of(CheckedRow row) {
        return switch (row.template()) {
            case INSTITUTIONS, FIRMS -> {
                List<SubjectKey> keys = new ArrayList<>();
                add(keys, SubjectKey.Scheme.USCC, row.value(Field.CREDIT_CODE));
                add(keys, SubjectKey.Scheme.STOCK, row.value(Field.STOCK_CODE));
                add(keys, SubjectKey.Scheme.NAME, normalised(row.name()));
                yield keys;
            }
            case PROJECTS -> List.of(new SubjectKey(SubjectKey.Scheme.PROJECT, row.value(Field.PROJECT_NUMBER)));
            case PEOPLE ->
                List.of(new SubjectKey(
                        SubjectKey.Scheme.NAME,
                        shortened(normalised(row.name()) + "@" + normalised(row.value(Field.AFFILIATION)))));
            case ACHIEVEMENTS -> {
                String number = row.value(Field.ACHIEVEMENT_NUMBER);
                yield List.of(
                        number.isEmpty()
                                ? new SubjectKey(
                                        SubjectKey.Scheme.NAME,
                                        shortened(normalised(row.name()) + "@" + normalised(row.value(Field.OWNER))))
                                : new SubjectKey(SubjectKey.Scheme.PATENT, number));
            }
            case FACTS, DECLARED -> List.of(owner(row.value(Field.SUBJECT)));
        };
    }

    private static void add(List<SubjectKey> keys, SubjectKey.Scheme scheme, String value) {
        if (!value.isEmpty()) {
            keys.add(new SubjectKey(scheme, value));
        }
    }

    /** The key of an organisation that a table names without any. */
    static SubjectKey named(String name) {
        return new SubjectKey(SubjectKey.Scheme.NAME, shortened(normalised(name)));
    }

    private static SubjectKey owner(String written) {
        String code = written.toUpperCase(Locale.ROOT);
        if (CreditCode.isSound(code)) {
            return new SubjectKey(SubjectKey.Scheme.USCC, code);
        }
        return STOCK.matcher(code).matches() ? new SubjectKey(SubjectKey.Scheme.STOCK, code) : named(written);
    }

    /** The form under which names are compared: plain characters, no blanks, small letters. */
    private static String normalised(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String shortened(String key) {
        return key.length() > 300 ? key.substring(0, 300) : key;
    }
}
