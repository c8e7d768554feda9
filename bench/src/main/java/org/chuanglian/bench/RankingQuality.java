package org.chuanglian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How good rankings are by judgements: nDCG at 10 (Järvelin and Kekäläinen 2002, gains as graded, as trec_eval computes
 * it) and mean average precision, over the queries that have a relevant document.
 */
final class RankingQuality {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int CUT = 10;

    private final Map<String, Map<String, Integer>> judgements;

    private RankingQuality(Map<String, Map<String, Integer>> judgements) {
        this.judgements = judgements;
    }

    /** Reads judgements: query, anything, document, grade, with blanks between. */
    static RankingQuality of(Path judgements) throws IOException {
        Map<String, Map<String, Integer>> read = new HashMap<>();
        for (String line : Files.readAllLines(judgements)) {
            String[] cells = BLANKS.split(line.strip(), -1);
            if (cells.length == 4) {
                read.computeIfAbsent(cells[0], any -> new HashMap<>()).put(cells[2], Integer.parseInt(cells[3]));
            }
        }
        return new RankingQuality(read);
    }

    /** Both measures. */
    record Measures(double gain, double precision, int queries) {
        @Override
        public String toString() {
            return "nDCG@10 %.4f  MAP %.4f  (%d queries)".formatted(gain, precision, queries);
        }
    }

    /** Measures rankings: for each query the documents, the best first. */
    Measures of(Map<String, List<String>> rankings) {
        double gains = 0;
        double precisions = 0;
        int queries = 0;
        for (var judged : judgements.entrySet()) {
            List<Integer> grades = new ArrayList<>(judged.getValue().values());
            grades.removeIf(grade -> grade <= 0);
            if (!grades.isEmpty()) {
                List<String> ranking = rankings.getOrDefault(judged.getKey(), List.of());
                grades.sort((a, b) -> b - a);
                gains += gain(ranking, judged.getValue()) / discounted(grades);
                precisions += precision(ranking, judged.getValue()) / grades.size();
                queries++;
            }
        }
        return new Measures(gains / queries, precisions / queries, queries);
    }

    private static double gain(List<String> ranking, Map<String, Integer> grades) {
        return discounted(ranking.stream()
                .limit(CUT)
                .map(document -> Math.max(0, grades.getOrDefault(document, 0)))
                .toList());
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(CUT, grades.size()); i++) {
            sum += grades.get(i) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static double precision(List<String> ranking, Map<String, Integer> grades) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranking.size(); i++) {
            if (grades.getOrDefault(ranking.get(i), 0) > 0) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum;
    }
}
