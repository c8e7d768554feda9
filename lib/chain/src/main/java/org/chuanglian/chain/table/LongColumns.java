package org.chuanglian.chain.table;

import java.util.Optional;

/**
 * Which columns of a long table hold what.
 *
 * @param row names of rows, such as regions
 * @param column names of columns, such as products
 * @param value the amounts; without it each line counts 1
 * @param period the periods, where the table is a panel
 */
public record LongColumns(String row, String column, Optional<String> value, Optional<String> period) {}
