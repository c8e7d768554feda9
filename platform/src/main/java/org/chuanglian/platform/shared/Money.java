package org.chuanglian.platform.shared;

import java.math.BigDecimal;
import java.util.Currency;

/** An exact amount in a currency; amounts of different currencies never mix. */
public record Money(BigDecimal amount, Currency currency) {

    /** The sum of two amounts of one currency; refuses another currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency
                    + ".\nMaybe convert one of them first, with the rate and its date.");
        }
        return new Money(amount.add(other.amount), currency);
    }
}
