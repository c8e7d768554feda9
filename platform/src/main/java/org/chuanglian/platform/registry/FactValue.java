package org.chuanglian.platform.registry;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a fact says: a quantity with its unit (money has a currency's unit), words, a day, or that the value was withdrawn. */
public sealed interface FactValue {

    /** A number in a unit of the unit catalogue, such as {@code person}, {@code CNY1e4}. */
    record Quantity(BigDecimal number, String unit) implements FactValue {
        /** Values are equal when they are the same number, however many zeros they carry. */
        public boolean sameAs(Quantity other) {
            return unit.equals(other.unit) && number.compareTo(other.number) == 0;
        }
    }

    /** Words, such as an address. */
    record Words(String text) implements FactValue {}

    /** A calendar day, such as the day of listing. */
    record Day(LocalDate day) implements FactValue {}

    /** The value recorded before was wrong and no better one is known: missing, not zero. */
    record Withdrawn() implements FactValue {}
}
