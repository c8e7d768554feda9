package org.chuanglian.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Turns what the CSV parser sees into records that still know their physical line. */
final class RecordCollector extends AbstractBaseCsvCallbackHandler<RawRecord> {
    static final int MOST_CELLS = 1_000;

    private List<String> cells = new ArrayList<>();
    private boolean blank;
    private boolean lastQuoted;

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        blank = false;
        lastQuoted = false;
    }

    @Override
    protected void handleField(int position, char[] buffer, int offset, int length, boolean quoted) {
        if (position < MOST_CELLS) {
            cells.add(new String(buffer, offset, length));
        }
        lastQuoted = quoted;
    }

    @Override
    protected void handleEmpty() {
        blank = true;
    }

    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected RawRecord buildRecord() {
        return new RawRecord(getStartingLineNumber(), cells, getFieldCount(), blank, lastQuoted);
    }
}
