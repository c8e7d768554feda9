package org.chuanglian.text.duplicates;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of numbers: equal, nearly equal, or of one size; years count by their distance. */
final class NumberField implements Field {

    private static final Pattern NUMBER =
            Pattern.compile("[^\\d.+-]{0,4}([+-]?\\d{1,15}(?:,\\d{3})*(?:\\.\\d{0,9})?)[^\\d]{0,6}");
    private static final double NEAR = 0.03;
    private static final double ONE_SIZE = 0.2;

    private final double[] numbers;
    private final Sketch counts;
    private final boolean years;

    NumberField(List<String> values) {
        numbers = values.stream().mapToDouble(NumberField::number).toArray();
        counts = new Sketch(numbers.length);
        boolean allYears = true;
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                counts.add(Double.doubleToLongBits(number));
                allYears &= number >= 1000 && number <= 2100 && number == Math.rint(number);
            }
        }
        years = allYears;
    }

    /** NaN when it is no number. */
    static double number(String value) {
        Matcher matcher = NUMBER.matcher(value.strip());
        return matcher.matches() ? Double.parseDouble(matcher.group(1).replace(",", "")) : Double.NaN;
    }

    @Override
    public FieldKind kind() {
        return FieldKind.NUMBER;
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(numbers[row]);
    }

    @Override
    public Agreement compare(int one, int other) {
        double number = numbers[one];
        double otherNumber = numbers[other];
        double apart = Math.abs(number - otherNumber);
        if (apart == 0) {
            int count = counts.count(Double.doubleToLongBits(number));
            return new Agreement(Level.SAME, Rarity.log2((numbers.length + 2.0) / Math.max(1, count - 1)));
        }
        double share = apart / Math.max(Math.abs(number), Math.abs(otherNumber));
        boolean close = years ? apart <= 1 : share <= NEAR;
        boolean partial = years ? apart <= 3 : share <= ONE_SIZE;
        return close
                ? new Agreement(Level.CLOSE, Double.NaN)
                : partial ? new Agreement(Level.PARTIAL, Double.NaN) : Agreement.DIFFERENT;
    }

    @Override
    public void features(int row, LongConsumer features) {
        features.accept(Double.doubleToLongBits(numbers[row]));
    }

    @Override
    public void keys(int row, LongConsumer keys) {}
}
