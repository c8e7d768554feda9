package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One page of a list: which subjects, in which order, with which columns. It is the address of the page and of every
 * export of it.
 *
 * @param columns the columns chosen; empty for the usual ones
 * @param page from 1
 * @param size rows on a page, one of {@link #SIZES}
 */
public record SubjectQuery(SubjectFilter filter, SubjectOrder order, List<SubjectColumn> columns, int page, int size) {

    /** The sizes a page may have. */
    public static final List<Integer> SIZES = List.of(10, 20, 50, 100);

    /** The last page that may be asked for. */
    public static final int LAST_PAGE = 1_000_000;

    /** The most columns a list shows. */
    public static final int MOST_COLUMNS = 12;

    /** Everything, by name, the first twenty. */
    public static final SubjectQuery ALL = new SubjectQuery(SubjectFilter.ALL, SubjectOrder.BY_NAME, List.of(), 1, 20);

    public SubjectQuery {
        columns = List.copyOf(columns);
        if (page < 1 || page > LAST_PAGE || !SIZES.contains(size) || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("page " + page + " of " + size + " rows with " + columns.size()
                    + " columns cannot be listed.\nMaybe read the query from its address, which says what is wrong.");
        }
    }

    /** What was understood of an address, and what was not. */
    public record Reading(SubjectQuery query, List<Malformed> malformed) {}

    /** A part of an address that was left out, and why. */
    public record Malformed(String parameter, String value, Reason reason) {}

    /** Why a part of an address was left out. */
    public enum Reason {
        UNKNOWN_PARAMETER,
        UNKNOWN_CODE,
        NO_REGION,
        NO_SUBJECT,
        NO_NUMBER,
        OUT_OF_RANGE,
        TOO_LONG,
        CONTROL_CHARACTER,
        GIVEN_TWICE,
        NOT_NUMERIC,
        TOO_MANY
    }

    /**
     * Reads an address. Parts that make no sense are reported and left out; the rest stands.
     *
     * @param parameters the decoded parameters, in order
     * @param indicators the indicators that may be columns or order the list
     * @param others parameters that mean something else on the page and are no mistake
     */
    public static Reading read(
            Map<String, List<String>> parameters, List<Indicator> indicators, java.util.Set<String> others) {
        return new SubjectQueryReader(parameters, indicators, others).read();
    }

    /** The one way to write this query as the parameters of an address; the usual is left out. */
    public List<Map.Entry<String, String>> parameters() {
        return SubjectQueryWriter.parameters(this);
    }

    /** The parameters, encoded, such as {@code kind=patent&region=500106}; empty for everything. */
    public String encoded() {
        return SubjectQueryWriter.encoded(parameters());
    }

    /** The columns to show. */
    public List<SubjectColumn> shownColumns() {
        if (!columns.isEmpty()) {
            return columns;
        }
        return filter.life() == null
                ? SubjectColumn.USUAL
                : Stream.concat(Stream.of(SubjectColumn.Attribute.STAGE), SubjectColumn.USUAL.stream())
                        .toList();
    }

    /** The number of rows before the page's first. */
    public long offset() {
        return (page - 1L) * size;
    }

    /** Another filter; back to the first page. */
    public SubjectQuery with(SubjectFilter other) {
        return new SubjectQuery(other, order, columns, 1, size);
    }

    /** Another order; back to the first page. */
    public SubjectQuery with(SubjectOrder other) {
        return new SubjectQuery(filter, other, columns, 1, size);
    }

    public SubjectQuery withColumns(List<SubjectColumn> other) {
        return new SubjectQuery(filter, order, other, page, size);
    }

    public SubjectQuery withPage(int other) {
        return new SubjectQuery(filter, order, columns, other, size);
    }

    /** Another size; back to the first page. */
    public SubjectQuery withSize(int other) {
        return new SubjectQuery(filter, order, columns, 1, other);
    }
}
