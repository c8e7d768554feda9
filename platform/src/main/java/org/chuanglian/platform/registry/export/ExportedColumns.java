package org.chuanglian.platform.registry.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.ListFile.Cell;
import org.chuanglian.platform.registry.ListFile.Column;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.SubjectColumn;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;

/** The columns of an exported list, and the cells of a row below them. Every file has the identifier, name and sample. */
final class ExportedColumns {

    private static final Cell MISSING = new Cell.Missing();

    private final Frame frame;
    private final List<SubjectColumn> chosen;
    private final Regions regions;
    private final Map<String, Indicator> indicators;
    private final Map<String, Unit> units;

    ExportedColumns(
            Frame frame, List<SubjectColumn> chosen, Regions regions, List<Indicator> indicators, List<Unit> units) {
        this.frame = frame;
        this.chosen = chosen;
        this.regions = regions;
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("id", frame.t(RegistryText.COLUMN_ID)));
        columns.add(new Column("name", frame.t(RegistryText.COLUMN_NAME)));
        columns.add(new Column("sample", frame.t(RegistryText.COLUMN_SAMPLE)));
        for (SubjectColumn column : chosen) {
            switch (column) {
                case SubjectColumn.Attribute attribute ->
                    columns.add(new Column(attribute.code(), frame.t(RegistryText.of(attribute))));
                case SubjectColumn.Reading(String code) -> {
                    String name = name(code);
                    columns.add(new Column(code, name + unit(code)));
                    columns.add(new Column(code + ".period", frame.t(RegistryText.COLUMN_PERIOD, name)));
                    columns.add(new Column(code + ".doubt", frame.t(RegistryText.COLUMN_DOUBT, name)));
                }
            }
        }
        return columns;
    }

    private String name(String code) {
        Indicator indicator = indicators.get(code);
        return indicator == null
                ? code
                : frame.language() == Language.ENGLISH ? indicator.nameEn() : indicator.nameZh();
    }

    private String unit(String code) {
        Indicator indicator = indicators.get(code);
        Unit unit = indicator == null || indicator.unit() == null ? null : units.get(indicator.unit());
        return unit == null
                ? ""
                : frame.t(
                        RegistryText.UNIT_SUFFIX, frame.language() == Language.ENGLISH ? unit.nameEn() : unit.nameZh());
    }

    List<Cell> cells(SubjectLists.Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(row.id().toString()));
        cells.add(new Cell.Words(row.name()));
        cells.add(new Cell.Truth(row.sample(), frame.t(row.sample() ? RegistryText.YES : RegistryText.NO)));
        for (SubjectColumn column : chosen) {
            switch (column) {
                case SubjectColumn.Attribute attribute -> cells.add(words(attribute(attribute, row)));
                case SubjectColumn.Reading(String code) -> {
                    SubjectLists.Reading reading = row.readings().get(code);
                    cells.add(reading == null ? MISSING : value(reading));
                    cells.add(words(reading == null ? null : reading.period().toString()));
                    cells.add(words(reading == null || reading.doubt() == null ? null : frame.t(reading.doubt())));
                }
            }
        }
        return cells;
    }

    private static Cell value(SubjectLists.Reading reading) {
        return reading.number() == null ? words(reading.words()) : new Cell.Figure(reading.number());
    }

    private static Cell words(@Nullable String text) {
        return text == null ? MISSING : new Cell.Words(text);
    }

    private @Nullable String attribute(SubjectColumn.Attribute attribute, SubjectLists.Row row) {
        return switch (attribute) {
            case KIND -> frame.t(RegistryText.of(row.kind()));
            case REGION ->
                row.region() == null ? null : regions.named(row.region()).name();
            case FIELD -> row.field();
            case STAGE -> row.stage() == null ? null : frame.t(RegistryText.of(row.stage()));
            case UPDATED -> row.updatedAt().toString();
        };
    }
}
