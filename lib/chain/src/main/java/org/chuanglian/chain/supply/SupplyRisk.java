package org.chuanglian.chain.supply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.chain.Concentration;

/**
 * How much a region hangs on few suppliers, or on suppliers outside, for one thing.
 *
 * @param concentration the sum of the suppliers' squared shares, NaN without suppliers
 * @param largest the share of the largest, NaN without suppliers
 * @param outside the share of those outside the region, NaN without suppliers
 * @param single whether there is only one
 */
public record SupplyRisk(double concentration, double largest, double outside, boolean single) {

    /**
     * Who supplies, and how much of it; amounts in any unit.
     *
     * @param outside whether the supplier is outside the region
     */
    public record Supplier(String name, double amount, boolean outside) {}

    /**
     * From where on dependence is a choke point.
     *
     * @param dependence the share from outside, or of the largest supplier, from which on it is
     * @param concentration the concentration from which on it is
     */
    public record Limits(double dependence, double concentration) {

        /** 70 % and 0.25, the defaults of the rules of diagnosis. */
        public static final Limits USUAL = new Limits(0.7, 0.25);
    }

    /**
     * The risk of the suppliers; those of the same name are one.
     *
     * @throws IllegalArgumentException when an amount is negative or no number
     */
    public static SupplyRisk of(List<Supplier> suppliers) {
        double total = 0;
        double outside = 0;
        Map<String, Double> byName = new LinkedHashMap<>();
        for (Supplier supplier : suppliers) {
            if (!(supplier.amount() >= 0) || supplier.amount() == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "supplier '%s' has the amount %s, expected 0 or more.%nMaybe it is not known: leave it out."
                                .formatted(supplier.name(), supplier.amount()));
            }
            if (supplier.amount() > 0) {
                byName.merge(supplier.name(), supplier.amount(), Double::sum);
                total += supplier.amount();
                outside += supplier.outside() ? supplier.amount() : 0;
            }
        }
        double[] amounts =
                byName.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new SupplyRisk(
                Concentration.herfindahl(amounts),
                Concentration.largestShare(amounts, 1),
                total > 0 ? outside / total : Double.NaN,
                amounts.length == 1);
    }

    /** Whether this is a choke point: dependent, concentrated and without a substitute. Never without suppliers. */
    public boolean isChokePoint(Limits limits, boolean hasSubstitute) {
        return !hasSubstitute
                && (outside >= limits.dependence() || largest >= limits.dependence())
                && concentration >= limits.concentration();
    }
}
