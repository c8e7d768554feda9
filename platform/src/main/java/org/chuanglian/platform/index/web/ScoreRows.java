package org.chuanglian.platform.index.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexRuns;
import org.chuanglian.platform.index.IndexYear;
import org.chuanglian.platform.index.Place;
import org.chuanglian.scoring.Node;
import org.jspecify.annotations.Nullable;

/** An index as rows for a file: places, years, and the index, the degrees and the indicators of each. */
final class ScoreRows {

    /** The columns, as files name them. */
    static final List<String> COLUMNS = List.of(
            "region",
            "name",
            "year",
            "node",
            "node_name",
            "kind",
            "value",
            "unit",
            "score",
            "score_low",
            "score_high",
            "rank",
            "rank_low",
            "rank_high");

    private final IndexRun run;
    private final IndexRuns runs;
    private final Written written;

    ScoreRows(IndexRun run, IndexRuns runs, Written written) {
        this.run = run;
        this.runs = runs;
        this.written = written;
    }

    /** Hands over every row: words, numbers, and null for what is not known. */
    void each(Consumer<List<@Nullable Object>> row) {
        for (int year : run.years()) {
            IndexYear standings = runs.year(run, year);
            for (Place place : run.panel().subjects().keySet()) {
                row.accept(standing(standings, run.scheme().top(), "index", place));
                for (String degree : run.scheme().degrees()) {
                    row.accept(standing(standings, degree, "degree", place));
                    for (Node.Indicator indicator : run.scheme().indicators(degree)) {
                        row.accept(indicator(indicator.code(), place, year));
                    }
                }
            }
        }
    }

    private List<@Nullable Object> start(Place place, int year, String node, String kind) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(place.code());
        cells.add(written.region(place));
        cells.add(year);
        cells.add(node);
        cells.add(written.node(node));
        cells.add(kind);
        return cells;
    }

    private List<@Nullable Object> standing(IndexYear year, String node, String kind, Place place) {
        Optional<IndexYear.Standing> found = year.of(node, place);
        List<@Nullable Object> cells = start(place, year.year(), node, kind);
        cells.add(null);
        cells.add(null);
        cells.add(found.map(IndexYear.Standing::score).orElse(null));
        cells.add(found.map(IndexYear.Standing::low).orElse(null));
        cells.add(found.map(IndexYear.Standing::high).orElse(null));
        cells.add(found.map(IndexYear.Standing::rank).orElse(null));
        cells.add(found.map(IndexYear.Standing::rankLow).orElse(null));
        cells.add(found.map(IndexYear.Standing::rankHigh).orElse(null));
        return cells;
    }

    private List<@Nullable Object> indicator(String code, Place place, int year) {
        List<@Nullable Object> cells = start(place, year, code, "indicator");
        cells.add(number(run.value(code, place, year)));
        cells.add(written.unit(code));
        cells.add(number(run.score(code, place, year)));
        for (int i = cells.size(); i < COLUMNS.size(); i++) {
            cells.add(null);
        }
        return cells;
    }

    private static @Nullable Object number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
