package org.chuanglian.survival.table;

import java.util.List;

/**
 * The covariates of a model, column by column.
 *
 * @param names a name for each column; of a column of words, its name and the word
 * @param terms the number of the table's column that each belongs to, from 0
 * @param termNames the table's columns
 * @param values the columns
 */
public record Design(List<String> names, List<Integer> terms, List<String> termNames, List<double[]> values) {

    /** Copies the lists. */
    public Design {
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        termNames = List.copyOf(termNames);
        values = List.copyOf(values);
    }
}
