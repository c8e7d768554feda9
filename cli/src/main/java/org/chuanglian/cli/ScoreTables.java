package org.chuanglian.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Ensemble;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.RankBands;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Sheet;
import org.chuanglian.scoring.Step;
import org.chuanglian.scoring.tables.SheetFile;
import org.chuanglian.table.NumberText;

/** The tables that the command score writes: all of them are made before the first is written. */
final class ScoreTables {

    private final Map<String, WholeFile.Content> files = new LinkedHashMap<>();

    void run(Dataset data, Run run) {
        sheet("Raw", data.indicators());
        for (Step step : run.scheme().method().order()) {
            Sheet sheet = run.steps().get(step);
            if (sheet != null) {
                sheet(step.result(), sheet);
            }
        }
        sheet("Aggregated", run.aggregated());
        results("scores", run, run.aggregated());
        results("ranks", run, run.ranks());
        table(
                "imputed_cells",
                List.of("uCode", "iCode", "value"),
                run.imputed().stream()
                        .map(cell -> List.<Object>of(cell.unit(), cell.code(), cell.value()))
                        .toList());
        table(
                "treatment",
                List.of("iCode", "winsorised_high", "winsorised_low", "transformed", "skew_before", "kurtosis_before"),
                run.treatments().stream().map(ScoreTables::row).toList());
        table(
                "screening",
                List.of("uCode", "missing", "zeros", "availability", "non_zero", "included"),
                run.findings().stream()
                        .map(finding -> List.<Object>of(
                                finding.unit(),
                                finding.missing(),
                                finding.zeros(),
                                finding.availability(),
                                finding.nonZero(),
                                finding.included()))
                        .toList());
    }

    private static List<Object> row(Run.Treated treated) {
        return List.of(
                treated.code(),
                treated.high(),
                treated.low(),
                treated.transformed(),
                treated.skew(),
                treated.kurtosis());
    }

    void replicas(Run run, Ensemble.Outcome.Computed computed) {
        String top = run.tree().top().code();
        List<String> units = computed.scores().units();
        double[] scores = new double[units.size()];
        double[] ranks = new double[units.size()];
        for (int i = 0; i < units.size(); i++) {
            int row = run.aggregated().rowOf(units.get(i));
            scores[i] = row < 0 ? Double.NaN : run.aggregated().at(units.get(i), top);
            ranks[i] = row < 0 ? Double.NaN : run.ranks().at(units.get(i), top);
        }
        sheet("replica_scores", withNominal(scores, computed.scores()));
        sheet("replica_ranks", withNominal(ranks, computed.ranks()));
        bands("replica_rank_stats", RankBands.of(ranks, computed.ranks()));
    }

    void bands(String name, List<RankBands.Band> bands) {
        table(
                name,
                List.of("uCode", "Nominal", "Mean", "Median", "Q5", "Q95", "Best", "Worst"),
                bands.stream()
                        .map(band -> List.<Object>of(
                                band.unit(),
                                band.nominal(),
                                band.mean(),
                                band.median(),
                                band.low(),
                                band.high(),
                                band.best(),
                                band.worst()))
                        .toList());
    }

    private static Sheet withNominal(double[] nominal, Sheet sheet) {
        List<String> codes = new ArrayList<>(List.of("Nominal"));
        codes.addAll(sheet.codes());
        double[][] columns = new double[codes.size()][];
        columns[0] = nominal;
        for (int j = 1; j < columns.length; j++) {
            columns[j] = sheet.column(codes.get(j));
        }
        return new Sheet(sheet.units(), codes, columns);
    }

    /** Best unit first; the columns from the top of the tree down, as COINr's results. */
    private void results(String name, Run run, Sheet sheet) {
        String top = run.tree().top().code();
        List<Node> nodes = new ArrayList<>(run.tree().nodes());
        nodes.sort(
                Comparator.comparingInt(node -> -run.tree().levelOf(run.tree().number(node.code()))));
        List<String> header = new ArrayList<>(List.of("uCode", "Rank"));
        nodes.forEach(node -> header.add(node.code()));
        List<List<Object>> rows = new ArrayList<>();
        sheet.units().stream()
                .sorted(Comparator.comparingDouble(unit -> orLast(run.ranks().at(unit, top))))
                .forEach(unit -> {
                    List<Object> row = new ArrayList<>(List.of(unit, run.ranks().at(unit, top)));
                    nodes.forEach(node -> row.add(sheet.at(unit, node.code())));
                    rows.add(row);
                });
        table(name, header, rows);
    }

    private static double orLast(double rank) {
        return Double.isNaN(rank) ? Double.POSITIVE_INFINITY : rank;
    }

    void sheet(String name, Sheet sheet) {
        files.put(name + ".csv", writer -> SheetFile.write(sheet, writer));
    }

    /** Cells are texts, numbers, whole numbers and truths. */
    void table(String name, List<String> header, List<List<Object>> rows) {
        files.put(name + ".csv", writer -> {
            try (CsvWriter csv = CsvWriter.builder().build(writer)) {
                csv.writeRecord(header);
                rows.forEach(row ->
                        csv.writeRecord(row.stream().map(ScoreTables::text).toList()));
            }
        });
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? NumberText.of(number) : cell.toString();
    }

    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, WholeFile.Content> file : files.entrySet()) {
            WholeFile.write(directory.resolve(file.getKey()), file.getValue());
        }
    }
}
