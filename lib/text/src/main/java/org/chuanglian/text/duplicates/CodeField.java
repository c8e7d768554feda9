package org.chuanglian.text.duplicates;

import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.chuanglian.text.OneSlip;

/** A field of codes: equal without blanks, case and punctuation, or with one slip. */
final class CodeField implements Field {

    private static final int SLIP_LENGTH = 5;
    private static final int COMMON_TAIL = 8;

    private final String[] codes;
    private final Sketch counts;
    /** Codes that are nearly one a row say who it is; a postcode does not. */
    private final boolean official;

    CodeField(List<String> values) {
        codes = values.stream().parallel().map(CodeField::plain).toArray(String[]::new);
        counts = new Sketch(codes.length);
        int present = 0;
        int checked = 0;
        for (String code : codes) {
            if (!code.isEmpty()) {
                counts.add(Hash.of(code));
                present++;
                checked += CreditCode.isSound(code) ? 1 : 0;
            }
        }
        official = present > 0 && checked >= 0.5 * present;
    }

    private static String plain(String value) {
        String code = Tokens.normalised(value)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        if (code.length() == 13 && code.startsWith("86") && code.charAt(2) == '1') {
            return code.substring(2);
        }
        return code;
    }

    @Override
    public FieldKind kind() {
        return FieldKind.CODE;
    }

    @Override
    public boolean isMissing(int row) {
        return codes[row].isEmpty();
    }

    @Override
    public Agreement compare(int one, int other) {
        String code = codes[one];
        String otherCode = codes[other];
        double bits = bits(code);
        if (code.equals(otherCode)) {
            return new Agreement(Level.SAME, official ? bits + 8 : bits);
        }
        if (official && CreditCode.isSound(code) && CreditCode.isSound(otherCode)) {
            return new Agreement(Level.DIFFERENT, -6, Cap.REVIEW, Set.of());
        }
        double less = Math.min(bits, bits(otherCode));
        boolean bothLong = Math.min(code.length(), otherCode.length()) >= SLIP_LENGTH;
        if (bothLong && OneSlip.between(code, otherCode)) {
            return new Agreement(Level.CLOSE, Double.NaN, Remark.SLIP);
        }
        boolean tail = Math.min(code.length(), otherCode.length()) >= COMMON_TAIL
                && (code.endsWith(otherCode) || otherCode.endsWith(code));
        return tail ? new Agreement(Level.CLOSE, less - 1, Remark.CONTAINED) : Agreement.DIFFERENT;
    }

    private double bits(String code) {
        return Rarity.log2((codes.length + 2.0) / Math.max(1, counts.count(Hash.of(code)) - 1));
    }

    @Override
    public void features(int row, LongConsumer features) {
        String code = codes[row];
        features.accept(Hash.of(code));
        if (code.length() >= SLIP_LENGTH + 1) {
            features.accept(~Hash.of(code, 0, code.length() / 2));
            features.accept(Hash.of(Hash.of(code, code.length() / 2, code.length()), 1));
        }
    }

    @Override
    public void keys(int row, LongConsumer keys) {
        if (codes[row].length() >= SLIP_LENGTH) {
            keys.accept(Hash.of(codes[row]));
        }
    }
}
