package org.chuanglian.scoring.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.scoring.Sheet;
import org.chuanglian.table.NumberText;

/** Writes tables of numbers as CSV, each number so that reading it gives the same one; missing is an empty cell. */
public final class SheetFile {

    private SheetFile() {}

    /** Writes all columns of a sheet behind the column uCode. */
    public static void write(Sheet sheet, Writer writer) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(writer)) {
            List<String> cells = new ArrayList<>();
            cells.add("uCode");
            cells.addAll(sheet.codes());
            csv.writeRecord(cells);
            for (int i = 0; i < sheet.units().size(); i++) {
                cells.clear();
                cells.add(sheet.units().get(i));
                for (int j = 0; j < sheet.codes().size(); j++) {
                    cells.add(NumberText.of(sheet.at(i, j)));
                }
                csv.writeRecord(cells);
            }
        }
    }
}
