package org.chuanglian.platform.points.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.run.Score;
import org.chuanglian.platform.points.scheme.Measured;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.registry.ListFile.Cell;
import org.chuanglian.platform.registry.ListFile.Column;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;

/** Points as rows of a file: each firm with its total, and of each indicator value, reason for none, and points. */
final class ScoreColumns {

    private static final Cell MISSING = new Cell.Missing();

    private final Frame frame;
    private final PointScheme scheme;
    private final Regions regions;

    ScoreColumns(Frame frame, PointScheme scheme, Regions regions) {
        this.frame = frame;
        this.scheme = scheme;
        this.regions = regions;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("id", frame.t(ExportedText.ID)),
                new Column("name", frame.t(PointsText.FIRM)),
                new Column("region", frame.t(PointsText.REGION)),
                new Column("field", frame.t(PointsText.FIELD)),
                new Column("stage", frame.t(PointsText.STAGE)),
                new Column("total", frame.t(PointsText.TOTAL)),
                new Column("core", frame.t(ExportedText.CORE)),
                new Column("bonus", frame.t(ExportedText.BONUS)),
                new Column("deduction", frame.t(ExportedText.DEDUCTION)),
                new Column("veto", frame.t(ExportedText.VETO)),
                new Column("coverage", frame.t(PointsText.COVERAGE_SHORT)),
                new Column("place", frame.t(PointsText.PLACE)),
                new Column("placeInStage", frame.t(ExportedText.PLACE_IN_STAGE)),
                new Column("placeAmongPeers", frame.t(ExportedText.PLACE_AMONG_PEERS))));
        for (PointScheme.Indicator indicator : scheme.indicators()) {
            String name = indicator.name().in(frame.language());
            columns.add(new Column(
                    indicator.code(),
                    frame.t(ExportedText.VALUE, name, indicator.unit().in(frame.language()))));
            columns.add(new Column(indicator.code() + ".note", frame.t(ExportedText.NOTE, name)));
            columns.add(new Column(indicator.code() + ".points", frame.t(ExportedText.POINTS, name)));
        }
        return columns;
    }

    List<Cell> cells(Score score) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Words(score.subject().toString()),
                new Cell.Words(score.name()),
                region(score),
                score.field().isEmpty() ? MISSING : new Cell.Words(score.field()),
                new Cell.Words(scheme.stages().get(score.stage()).name().in(frame.language())),
                figure(score.total()),
                figure(score.core()),
                figure(score.bonus()),
                figure(score.malus()),
                new Cell.Truth(score.vetoed(), frame.t(score.vetoed() ? ExportedText.YES : ExportedText.NO)),
                figure(score.coverage()),
                score.place().<Cell>map(place -> figure(place.overall())).orElse(MISSING),
                score.place().<Cell>map(place -> figure(place.inStage())).orElse(MISSING),
                score.place().<Cell>map(place -> figure(place.amongPeers())).orElse(MISSING)));
        for (int j = 0; j < score.parts().size(); j++) {
            Measured measured = score.measured().get(j);
            switch (measured.state()) {
                case KNOWN -> {
                    cells.add(figure(measured.value()));
                    cells.add(MISSING);
                }
                case MISSING -> {
                    cells.add(MISSING);
                    cells.add(new Cell.Words(frame.t(PointsText.NO_DATA)));
                }
                case UNDEFINED -> {
                    cells.add(MISSING);
                    cells.add(new Cell.Words(frame.t(PointsText.UNDEFINED)));
                }
            }
            cells.add(figure(score.parts().get(j)));
        }
        return cells;
    }

    private Cell region(Score score) {
        RegionCode code = score.region();
        if (code == null) {
            return MISSING;
        }
        Regions.Region region = regions.named(code);
        String english = region.nameEn();
        return new Cell.Words(frame.language() == Language.ENGLISH && english != null ? english : region.name());
    }

    private static Cell figure(double number) {
        return new Cell.Figure(BigDecimal.valueOf(number));
    }
}
