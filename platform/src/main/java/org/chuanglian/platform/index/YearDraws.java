package org.chuanglian.platform.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chuanglian.platform.index.IndexYear.Standing;
import org.chuanglian.scoring.Chain;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Doubts;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.RankBands;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Scoring;
import org.chuanglian.scoring.Sheet;
import org.chuanglian.scoring.Tree;
import org.chuanglian.scoring.Uncertainty;

/** Finds how sure a year's scores and ranks are, by scoring again with what might have been chosen otherwise. */
final class YearDraws {

    /** What is in doubt; the posts of the scale are not, since every score would move with them. */
    static final Doubts DOUBTS =
            new Doubts(0.25, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), true, 0.05);

    private static final long SEED = 20_180_101;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final IndexRun index;
    private final int year;
    private final Map<String, List<Standing>> standings = new HashMap<>();
    private final Map<String, Set<Set<Place>>> together = new HashMap<>();

    private YearDraws(IndexRun index, int year) {
        this.index = index;
        this.year = year;
    }

    static IndexYear of(IndexRun index, int year) {
        YearDraws draws = new YearDraws(index, year);
        draws.draw(index.scheme().top(), index.run());
        index.scheme().degrees().forEach(degree -> draws.draw(degree, draws.alone(degree)));
        return new IndexYear(year, draws.standings, draws.together);
    }

    /** A degree as if it were an index of its own. */
    private Run alone(String degree) {
        Scheme whole = index.scheme().scheme();
        List<Node.Aggregate> top = whole.tree().aggregates().stream()
                .filter(node -> node.code().equals(degree))
                .map(node -> new Node.Aggregate(node.code(), node.name(), 1, "", node.level(), node.aggregation()))
                .toList();
        Tree tree = switch (Tree.of(index.scheme().indicators(degree), top)) {
            case Tree.Planting.Planted planted -> planted.tree();
            case Tree.Planting.Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
        Scheme part = whole.with(tree);
        return switch (Chain.run(part, index.panel().dataset(part))) {
            case Scoring.Scored scored -> scored.run();
            case Scoring.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }

    private void draw(String node, Run nominal) {
        List<String> rows = index.panel().subjects().keySet().stream()
                .filter(place -> index.score(node, place, year).isPresent())
                .map(place -> Panel.row(place, year))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        Dataset data = index.panel().dataset(nominal.scheme(), rows);
        switch (Uncertainty.of(nominal, data, DOUBTS, IndexYear.RUNS, SEED)) {
            case Uncertainty.Outcome.Computed computed -> {
                standings.put(node, standings(node, rows, computed));
                together.put(node, together(computed.pairs()));
            }
            case Uncertainty.Outcome.Refused refused -> throw new IllegalStateException(refused.reason());
        }
    }

    private List<Standing> standings(String node, List<String> rows, Uncertainty.Outcome.Computed computed) {
        double[] scores = rows.stream()
                .mapToDouble(row -> index.score(node, Panel.place(row), year).orElse(Double.NaN))
                .toArray();
        Sheet ranks = Chain.ranks(new Sheet(rows, List.of(node), new double[][] {scores}));
        List<Standing> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double[] drawn = drawn(computed.scores(), i);
            RankBands.Band band = computed.bands().get(i);
            int rank = (int) ranks.at(i, 0);
            found.add(new Standing(
                    Panel.place(rows.get(i)),
                    scores[i],
                    Math.min(scores[i], RankBands.quantile(drawn, drawn.length, LOW)),
                    Math.max(scores[i], RankBands.quantile(drawn, drawn.length, HIGH)),
                    rank,
                    Math.min(rank, (int) Math.floor(band.low())),
                    Math.max(rank, (int) Math.ceil(band.high()))));
        }
        found.sort(Comparator.comparingInt(Standing::rank).thenComparing(Standing::place));
        return List.copyOf(found);
    }

    /** The scores of the draws in which the row has one, in order; each row has one in most of them. */
    private static double[] drawn(Sheet scores, int row) {
        return IntStream.range(0, scores.codes().size())
                .mapToDouble(run -> scores.at(row, run))
                .filter(score -> !Double.isNaN(score))
                .sorted()
                .toArray();
    }

    private static Set<Set<Place>> together(List<Uncertainty.Pair> pairs) {
        Set<Set<Place>> together = new HashSet<>();
        pairs.stream()
                .filter(Uncertainty.Pair::isIndistinguishable)
                .forEach(pair -> together.add(Set.of(Panel.place(pair.ahead()), Panel.place(pair.behind()))));
        return Set.copyOf(together);
    }
}
