package org.chuanglian.platform.index;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Yearly figures of the open data pack's listed firms, added up by province apart from the platform's own code. */
final class ListedFirms {

    private static final Path PACK = Path.of("../data/chongqing");
    private static final String FIGURES = "listed_firm_years";
    private static final int LEAST = 3;

    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();
    private final Set<List<String>> doubts = new HashSet<>();
    private final List<NamedCsvRecord> years = rows(FIGURES);

    ListedFirms() {
        rows("indicators").stream()
                .filter(row -> row.getField("table_name").equals(FIGURES))
                .forEach(row -> columns.put(row.getField("code"), row.getField("column_name")));
        rows("listed_firms").stream()
                .filter(row -> !row.getField("industry").equals("银行"))
                .forEach(row -> provinces.put(row.getField("stock_code"), row.getField("province_code")));
        rows("doubts").stream()
                .filter(row -> row.getField("table_name").equals(FIGURES))
                .forEach(row -> doubts.add(List.of(row.getField("row_key"), row.getField("column_name"))));
    }

    /** Sorted quotients of sums, times a factor, of each province and year in which three firms have both. */
    double[] quotients(String indicator, String divisor, double factor) {
        Map<String, double[]> sums = new HashMap<>();
        for (NamedCsvRecord row : years) {
            String province = provinces.get(row.getField("stock_code"));
            double one = value(row, indicator);
            double other = value(row, divisor);
            if (province != null && !Double.isNaN(one) && !Double.isNaN(other)) {
                double[] sum = sums.computeIfAbsent(province + row.getField("year"), _ -> new double[3]);
                sum[0] += one;
                sum[1] += other;
                sum[2]++;
            }
        }
        return sums.values().stream()
                .filter(sum -> sum[2] >= LEAST)
                .mapToDouble(sum -> sum[0] / sum[1] * factor)
                .sorted()
                .toArray();
    }

    private double value(NamedCsvRecord row, String indicator) {
        String column = columns.getOrDefault(indicator, indicator);
        String cell = row.getField(column);
        boolean doubted = doubts.contains(List.of(row.getField("stock_code") + " " + row.getField("year"), column));
        return cell.isEmpty() || doubted ? Double.NaN : Double.parseDouble(cell);
    }

    private static List<NamedCsvRecord> rows(String table) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(PACK.resolve(table + ".csv"))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
