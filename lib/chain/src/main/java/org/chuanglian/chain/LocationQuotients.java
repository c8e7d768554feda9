package org.chuanglian.chain;

/**
 * How many times as large a column's share is in a row as in all rows together: the location quotient, which for
 * exports is Balassa's index of revealed comparative advantage.
 */
public final class LocationQuotients {

    private LocationQuotients() {}

    /**
     * {@code (x_rc / x_r.) / (x_.c / x_..)} for each cell with an amount; the others, and those of rows and columns
     * without any amount, are 0.
     *
     * @see <a href="https://doi.org/10.1111/j.1467-9957.1965.tb00050.x">Balassa (1965), Trade liberalisation and
     *     "revealed" comparative advantage</a>
     */
    public static Incidence of(Incidence amounts) {
        double[] rows = amounts.rowTotals();
        double[] shares = amounts.columnTotals();
        double total = 0;
        for (double row : rows) {
            total += row;
        }
        for (int column = 0; column < shares.length; column++) {
            shares[column] /= total;
        }
        double[] quotients = new double[amounts.size()];
        for (int row = 0; row < rows.length; row++) {
            int end = amounts.start(row + 1);
            for (int i = amounts.start(row); i < end; i++) {
                quotients[i] = amounts.amount(i) / rows[row] / shares[amounts.place(i)];
            }
        }
        return amounts.with(quotients);
    }
}
