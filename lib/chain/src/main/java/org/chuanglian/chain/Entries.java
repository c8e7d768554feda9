package org.chuanglian.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gathers amounts one by one, in any order, and makes a matrix of them; amounts of one cell are added up. */
public final class Entries {

    private static final int CHUNK = 1 << 18;

    /** The order of rows and columns in the matrix. */
    public enum Order {
        /** By name, so that the order of the entries does not matter. */
        BY_NAME,
        /** As they were first met. */
        AS_MET
    }

    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> rowNames = new ArrayList<>();
    private final List<String> columnNames = new ArrayList<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private int inLast = CHUNK;

    /** The number of the row with this name, a new one if the name is new. */
    public int row(String name) {
        return number(rows, rowNames, name);
    }

    /** The number of the column with this name, a new one if the name is new. */
    public int column(String name) {
        return number(columns, columnNames, name);
    }

    private static int number(Map<String, Integer> numbers, List<String> names, String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int number = names.size();
        numbers.put(name, number);
        names.add(name);
        return number;
    }

    /**
     * Adds an amount; 0 is not kept, but its row and column are.
     *
     * @throws IllegalArgumentException when the amount is negative or no finite number
     */
    public void add(int row, int column, double amount) {
        if (!(amount >= 0) || amount == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "row '%s', column '%s': amount %s, expected 0 or more.%nMaybe it is a balance."
                            .formatted(rowNames.get(row), columnNames.get(column), amount));
        }
        if (amount == 0) {
            return;
        }
        if (inLast == CHUNK) {
            chunks.add(new Chunk());
            inLast = 0;
        }
        Chunk last = chunks.getLast();
        last.rows[inLast] = row;
        last.columns[inLast] = column;
        last.amounts[inLast] = amount;
        inLast++;
    }

    /** The names of the rows as they were first met. */
    public List<String> rowNames() {
        return List.copyOf(rowNames);
    }

    /** The names of the columns as they were first met. */
    public List<String> columnNames() {
        return List.copyOf(columnNames);
    }

    /** How many amounts were added, zeros left out. */
    public long size() {
        return chunks.isEmpty() ? 0 : (long) (chunks.size() - 1) * CHUNK + inLast;
    }

    /**
     * The matrix of all that was added; afterwards the entries are gone.
     *
     * @throws IllegalStateException when there are more than an array can hold
     */
    public Incidence incidence(Order order) {
        if (size() > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(
                    "%,d entries are more than an array holds.%nMaybe add them up by cell first.".formatted(size()));
        }
        int[] rowRanks = ranks(rowNames, order);
        int[] columnRanks = ranks(columnNames, order);
        int[] starts = starts(rowRanks);
        int[] places = new int[(int) size()];
        double[] amounts = new double[(int) size()];
        fill(starts.clone(), rowRanks, columnRanks, places, amounts);
        int kept = new Merging(columnNames.size(), places, amounts).merge(starts);
        return new Incidence(
                named(rowNames, rowRanks),
                named(columnNames, columnRanks),
                starts,
                kept == places.length ? places : Arrays.copyOf(places, kept),
                kept == amounts.length ? amounts : Arrays.copyOf(amounts, kept));
    }

    private int[] starts(int[] rowRanks) {
        int[] starts = new int[rowNames.size() + 1];
        for (int number = 0; number < chunks.size(); number++) {
            for (int i = 0; i < filled(number); i++) {
                starts[rowRanks[chunks.get(number).rows[i]] + 1]++;
            }
        }
        for (int row = 0; row < rowNames.size(); row++) {
            starts[row + 1] += starts[row];
        }
        return starts;
    }

    private void fill(int[] next, int[] rowRanks, int[] columnRanks, int[] places, double[] amounts) {
        int count = chunks.size();
        for (int number = 0; number < count; number++) {
            Chunk chunk = chunks.get(number);
            int filled = filled(number);
            for (int i = 0; i < filled; i++) {
                int to = next[rowRanks[chunk.rows[i]]]++;
                places[to] = columnRanks[chunk.columns[i]];
                amounts[to] = chunk.amounts[i];
            }
        }
        chunks.clear();
        inLast = CHUNK;
    }

    private int filled(int chunk) {
        return chunk == chunks.size() - 1 ? inLast : CHUNK;
    }

    private static int[] ranks(List<String> names, Order order) {
        int[] ranks = new int[names.size()];
        int[] sorted = switch (order) {
            case AS_MET -> IntStream.range(0, ranks.length).toArray();
            case BY_NAME ->
                IntStream.range(0, ranks.length)
                        .boxed()
                        .sorted(Comparator.comparing(names::get))
                        .mapToInt(Integer::intValue)
                        .toArray();
        };
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }

    private static List<String> named(List<String> names, int[] ranks) {
        String[] sorted = new String[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            sorted[ranks[i]] = names.get(i);
        }
        return Arrays.asList(sorted);
    }

    private static final class Chunk {
        private final int[] rows = new int[CHUNK];
        private final int[] columns = new int[CHUNK];
        private final double[] amounts = new double[CHUNK];
    }

    /** Puts the entries of each row in order and adds up those of one cell, in place. */
    private static final class Merging {
        private final int[] places;
        private final double[] amounts;
        private final double[] sums;
        private final boolean[] met;
        private int kept;

        Merging(int width, int[] places, double[] amounts) {
            this.places = places;
            this.amounts = amounts;
            this.sums = new double[width];
            this.met = new boolean[width];
        }

        int merge(int[] starts) {
            int from = 0;
            for (int row = 0; row + 1 < starts.length; row++) {
                int to = starts[row + 1];
                starts[row] = kept;
                merge(from, to);
                from = to;
            }
            starts[starts.length - 1] = kept;
            return kept;
        }

        private void merge(int from, int to) {
            int distinct = 0;
            int[] cells = new int[Math.min(to - from, sums.length)];
            for (int i = from; i < to; i++) {
                int place = places[i];
                if (!met[place]) {
                    met[place] = true;
                    cells[distinct++] = place;
                }
                sums[place] += amounts[i];
            }
            Arrays.sort(cells, 0, distinct);
            for (int i = 0; i < distinct; i++) {
                int place = cells[i];
                places[kept] = place;
                amounts[kept] = sums[place];
                kept++;
                met[place] = false;
                sums[place] = 0;
            }
        }
    }
}
