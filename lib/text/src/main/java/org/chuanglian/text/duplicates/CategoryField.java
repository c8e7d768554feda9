package org.chuanglian.text.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** A field of few values, whose numbers the weights use to learn which of them go together. */
final class CategoryField implements Field {

    static final int MISSING = -1;

    private final int[] categories;
    private final double[] shares;
    private final String[] names;

    CategoryField(List<String> values) {
        Map<String, Integer> numbers = new HashMap<>();
        categories = new int[values.size()];
        for (int row = 0; row < categories.length; row++) {
            String name = Tokens.normalised(values.get(row));
            categories[row] = name.isEmpty() ? MISSING : numbers.computeIfAbsent(name, any -> numbers.size());
        }
        shares = new double[numbers.size()];
        names = new String[numbers.size()];
        numbers.forEach((name, number) -> names[number] = name);
        Arrays.stream(categories).filter(category -> category != MISSING).forEach(category -> shares[category]++);
        double present = Arrays.stream(shares).sum();
        for (int category = 0; category < shares.length; category++) {
            shares[category] /= present;
        }
    }

    int category(int row) {
        return categories[row];
    }

    int size() {
        return shares.length;
    }

    /** The share of the rows that have this one. */
    double share(int category) {
        return shares[category];
    }

    @Override
    public FieldKind kind() {
        return FieldKind.CATEGORY;
    }

    @Override
    public boolean isMissing(int row) {
        return categories[row] == MISSING;
    }

    @Override
    public Agreement compare(int one, int other) {
        return categories[one] == categories[other]
                ? new Agreement(Level.SAME, -Rarity.log2(shares[categories[one]]))
                : Agreement.DIFFERENT;
    }

    @Override
    public void features(int row, LongConsumer features) {
        features.accept(Hash.of(names[categories[row]]));
    }

    @Override
    public void keys(int row, LongConsumer keys) {}
}
