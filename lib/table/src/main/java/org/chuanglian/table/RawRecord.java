package org.chuanglian.table;

import java.util.List;

/**
 * The cells of one record as text.
 *
 * @param line the physical line on which it begins
 * @param cells the first cells, at most {@value RecordCollector#MOST_CELLS}
 * @param width how many cells there are in all
 * @param blank whether the line was empty
 * @param lastQuoted whether the last cell began with a quotation mark
 */
record RawRecord(long line, List<String> cells, int width, boolean blank, boolean lastQuoted) {

    /** The physical line on which a cell begins: earlier cells may themselves hold line breaks. */
    long lineOf(int position) {
        long at = line;
        for (String cell : cells.subList(0, position)) {
            at += breaks(cell);
        }
        return at;
    }

    /** The cells at these positions, in their order. */
    List<String> cellsAt(List<Integer> positions) {
        if (positions.size() == 1) {
            return List.of(cells.get(positions.getFirst()));
        }
        var chosen = new String[positions.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = cells.get(positions.get(i));
        }
        return List.of(chosen);
    }

    private static long breaks(String cell) {
        long breaks = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean pairsWithNext = c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !pairsWithNext) {
                breaks++;
            }
        }
        return breaks;
    }
}
