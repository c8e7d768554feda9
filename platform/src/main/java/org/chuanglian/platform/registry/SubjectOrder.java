package org.chuanglian.platform.registry;

/** The order of a list. Subjects without the value stand last either way. */
public record SubjectOrder(Key key, boolean descending) {

    /** By name, ascending. */
    public static final SubjectOrder BY_NAME = new SubjectOrder(new Key.Name(), false);

    /** What a list is ordered by. */
    public sealed interface Key {
        /** The name, by code point. */
        record Name() implements Key {}

        /** When something about the subject was last recorded. */
        record Updated() implements Key {}

        /** The newest reading of a numeric indicator. */
        record Reading(String indicator) implements Key {
            public Reading {
                SubjectColumn.refuseReserved(indicator);
            }
        }
    }

    /** As addresses write it: {@code name}, {@code -updated}, {@code -revenue}. */
    public String code() {
        String plain = switch (key) {
            case Key.Name() -> "name";
            case Key.Updated() -> "updated";
            case Key.Reading(String indicator) -> indicator;
        };
        return descending ? "-" + plain : plain;
    }

    /** The same key, the other way round. */
    public SubjectOrder reversed() {
        return new SubjectOrder(key, !descending);
    }
}
