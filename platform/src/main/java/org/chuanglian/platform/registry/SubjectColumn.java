package org.chuanglian.platform.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a list beside the name: an attribute of the subject, or the newest reading of an indicator. */
public sealed interface SubjectColumn {

    /** What lists show unless told otherwise. */
    List<SubjectColumn> USUAL = List.of(Attribute.KIND, Attribute.REGION, Attribute.FIELD, Attribute.UPDATED);

    /** As addresses and files write it. */
    String code();

    /** What every subject may carry. */
    enum Attribute implements SubjectColumn {
        KIND,
        REGION,
        FIELD,
        STAGE,
        UPDATED;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Attribute> read(String code) {
            return Arrays.stream(values())
                    .filter(attribute -> attribute.code().equals(code))
                    .findFirst();
        }
    }

    /** The newest reading of an indicator. */
    record Reading(String indicator) implements SubjectColumn {
        public Reading {
            refuseReserved(indicator);
        }

        @Override
        public String code() {
            return indicator;
        }
    }

    /** Refuses an indicator whose code would be taken for an attribute or a direction. */
    static void refuseReserved(String indicator) {
        if (indicator.isBlank()
                || indicator.startsWith("-")
                || indicator.equals("name")
                || Attribute.read(indicator).isPresent()) {
            throw new IllegalArgumentException("\"" + indicator
                    + "\" cannot name an indicator in a list.\nMaybe give the indicator a code of its own.");
        }
    }
}
