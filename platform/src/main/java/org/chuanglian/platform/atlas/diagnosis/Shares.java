package org.chuanglian.platform.atlas.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanglian.chain.Concentration;
import org.chuanglian.chain.Incidence;
import org.chuanglian.chain.LocationQuotients;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.chain.Segment;
import org.chuanglian.platform.atlas.place.Firm;
import org.chuanglian.platform.atlas.place.Placed;
import org.chuanglian.platform.atlas.place.Placement;
import org.chuanglian.platform.shared.RegionCode;

/**
 * What part of each segment of a chain each province has. A firm counts 1, divided by the shares of its revenue: what
 * belongs to no segment of the chain is a column of its own, so that a row adds up to the firms of the province.
 */
final class Shares {

    /** The two-sided 90 % of the normal distribution. */
    private static final double Z = 1.6448536269514722;

    private static final String REST = "";

    private final Map<RegionCode, Integer> rows;
    private final Map<String, Integer> columns;
    private final double[][] amounts;
    private final double[] totals;
    private final int[] firms;
    private final Incidence quotients;
    private final double[] bases;
    private final double base;

    Shares(Chain chain, Placement placement, Census census) {
        this.rows = new java.util.HashMap<>();
        this.columns = new java.util.HashMap<>();
        List<String> names = new ArrayList<>();
        census.bases().keySet().forEach(region -> {
            rows.put(region, rows.size());
            names.add(region.code());
        });
        List<String> segments = new ArrayList<>();
        for (Segment segment : chain.segments()) {
            columns.put(segment.code(), segments.size());
            segments.add(segment.code());
        }
        segments.add(REST);
        this.amounts = new double[rows.size()][segments.size()];
        this.totals = new double[segments.size()];
        this.firms = new int[segments.size()];
        placement.bySegment().forEach((segment, placed) -> placed.forEach(one -> add(segment, one)));
        this.bases = census.bases().values().stream()
                .mapToDouble(Integer::doubleValue)
                .toArray();
        this.base = census.base();
        for (int row = 0; row < bases.length; row++) {
            double inside = 0;
            for (int column = 0; column < segments.size() - 1; column++) {
                inside += amounts[row][column];
            }
            amounts[row][segments.size() - 1] = Math.max(0, bases[row] - inside);
        }
        this.quotients = LocationQuotients.of(Incidence.of(names, segments, amounts));
    }

    private void add(String segment, Placed placed) {
        RegionCode province = placed.firm().province();
        Integer row = province == null ? null : rows.get(province);
        int column = column(segment);
        firms[column]++;
        if (row != null) {
            amounts[row][column] += placed.amount();
            totals[column] += placed.amount();
        }
    }

    private int column(String segment) {
        Integer column = columns.get(segment);
        if (column == null) {
            throw new IllegalArgumentException("no segment '%s'.%nMaybe it is of another chain.".formatted(segment));
        }
        return column;
    }

    private int row(RegionCode province) {
        Integer row = rows.get(province);
        if (row == null) {
            throw new IllegalArgumentException(
                    "no firms with products in %s.%nMaybe ask for the provinces of the census.".formatted(province));
        }
        return row;
    }

    /** The location quotient; NaN where the country has none of the segment. */
    double quotient(RegionCode province, String segment) {
        int column = column(segment);
        return totals[column] > 0 ? quotients.value(row(province), column) : Double.NaN;
    }

    /** The province's part of the country, from 0 to 1; NaN where the country has none. */
    double share(RegionCode province, String segment) {
        int column = column(segment);
        return totals[column] > 0 ? amounts[row(province)][column] / totals[column] : Double.NaN;
    }

    /** The ends of Wilson's interval of the share, with as many trials as firms, as location quotients. */
    double[] interval(RegionCode province, String segment) {
        double share = share(province, segment);
        double trials = firms[column(segment)];
        double expected = bases[row(province)] / base;
        double middle = (share + Z * Z / (2 * trials)) / (1 + Z * Z / trials);
        double half =
                Z / (1 + Z * Z / trials) * Math.sqrt(share * (1 - share) / trials + Z * Z / (4 * trials * trials));
        return new double[] {Math.max(0, middle - half) / expected, Math.min(1, middle + half) / expected};
    }

    /** Herfindahl's index of what the firms sell of a segment; NaN where the revenue of fewer than half is known. */
    static double concentration(List<Placed> placed) {
        double[] sold = sold(placed);
        return sold.length > 0 && 2 * sold.length >= placed.size() ? Concentration.herfindahl(sold) : Double.NaN;
    }

    /** Revenue times share of those firms of which both are known. */
    static double[] sold(List<Placed> placed) {
        return placed.stream()
                .filter(one -> !Double.isNaN(one.share()))
                .mapToDouble(one -> {
                    Firm.Revenue revenue = one.firm().revenue();
                    return revenue == null || revenue.yuan() <= 0 ? Double.NaN : revenue.yuan() * one.share();
                })
                .filter(amount -> !Double.isNaN(amount))
                .toArray();
    }
}
