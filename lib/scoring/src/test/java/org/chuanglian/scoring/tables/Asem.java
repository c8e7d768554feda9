package org.chuanglian.scoring.tables;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Sheet;

/** The ASEM index as COINr computed it; see README.md beside the files. */
final class Asem {

    /** COINr's example chain. */
    static final Map<String, String> EXAMPLE =
            Map.of("impute", "i_mean_grp(EurAsia_group)", "screen", "byNA(0.9)", "normalise", "n_minmax(0, 100)");

    private Asem() {}

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(Asem.class.getResource("/org/chuanglian/scoring/asem/" + name))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Scheme scheme(Map<String, String> choices) throws IOException {
        Method method = switch (MethodOptions.over(Method.DEFAULT, choices)) {
            case MethodOptions.Choice.Chosen chosen -> chosen.method();
            case MethodOptions.Choice.Refused refused -> throw new AssertionError(refused.sentence());
        };
        return switch (SchemeFile.read(file("ASEM_iMeta.csv"), method)) {
            case SchemeReading.Read read -> read.scheme();
            case SchemeReading.Refused refused -> throw new AssertionError(refused.line());
        };
    }

    static Dataset data(Scheme scheme) throws IOException {
        return switch (DataFile.read(file("ASEM_iData_raw.csv"), scheme, DataFile.Layout.USUAL)) {
            case DataReading.Read read -> read.data();
            case DataReading.Refused refused -> throw new AssertionError(refused.line());
        };
    }

    /** A table of numbers behind a first column of units. */
    static Sheet sheet(String name) throws IOException {
        try {
            CsvTable table = CsvTable.read(file(name));
            List<String> codes = table.header().subList(1, table.header().size());
            List<CsvTable.Row> rows = table.rows();
            double[][] columns = new double[codes.size()][rows.size()];
            for (int j = 0; j < columns.length; j++) {
                for (int i = 0; i < rows.size(); i++) {
                    columns[j][i] = table.number(rows.get(i), j + 1, Double.NaN);
                }
            }
            return new Sheet(rows.stream().map(row -> table.text(row, 0)).toList(), codes, columns);
        } catch (FileFault fault) {
            throw new AssertionError(fault.line(), fault);
        }
    }
}
