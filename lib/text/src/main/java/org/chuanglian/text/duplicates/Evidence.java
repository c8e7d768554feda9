package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two rows field by field; a value that stands in another field of its kind is found there. */
final class Evidence {

    private static final double SWAPPED = 3;

    private final Fields fields;

    Evidence(Fields fields) {
        this.fields = fields;
    }

    /** One agreement a field, null where a value is missing. */
    List<@Nullable Agreement> of(int one, int other) {
        List<@Nullable Agreement> agreements = new ArrayList<>(fields.count());
        for (int field = 0; field < fields.count(); field++) {
            Field values = fields.at(field);
            boolean missing = values.isMissing(one) || values.isMissing(other);
            agreements.add(missing ? null : values.compare(one, other));
        }
        for (int field = 0; field < fields.count(); field++) {
            for (int second = field + 1; second < fields.count(); second++) {
                swapped(agreements, field, second, one, other);
            }
        }
        return agreements;
    }

    private void swapped(List<@Nullable Agreement> agreements, int first, int second, int one, int other) {
        Agreement firstAgreement = agreements.get(first);
        Agreement secondAgreement = agreements.get(second);
        if (firstAgreement == null
                || secondAgreement == null
                || firstAgreement.level() != Level.DIFFERENT
                || secondAgreement.level() != Level.DIFFERENT) {
            return;
        }
        if (fields.at(first) instanceof PhraseField values
                && fields.at(second) instanceof PhraseField others
                && values.kind() == others.kind()
                && values.saysWhat(others, one, other)
                && others.saysWhat(values, one, other)) {
            agreements.set(first, found(values, one));
            agreements.set(second, found(others, one));
        }
    }

    private static Agreement found(PhraseField values, int row) {
        return new Agreement(
                Level.CLOSE, Math.max(0, values.ownBits(row) - SWAPPED), Cap.NONE, Set.of(Remark.OTHER_FIELD));
    }
}
