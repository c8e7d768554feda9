package org.chuanglian.chain.table;

import java.util.List;
import org.chuanglian.chain.Incidence;

/**
 * The amounts of a long table: a line for each row, column and amount.
 *
 * @param periods one, or those of a panel in their order
 * @param lines how many lines were read
 * @param leftOut how many of them were left out, because they name no row or column or have no amount
 */
public record LongTable(List<Period> periods, long lines, long leftOut) {

    public LongTable {
        periods = List.copyOf(periods);
    }

    /**
     * The amounts of a period; all periods have the same rows and columns.
     *
     * @param name empty where the table is no panel
     */
    public record Period(String name, Incidence amounts) {}
}
