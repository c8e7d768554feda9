package org.chuanglian.platform.index;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;

/** The provinces of the open data pack with what the scheme of provinces reads, brought into a register. */
public final class ProvincePanel {

    private static final Path PACK = Path.of("../data/chongqing");
    private static final String SOURCE = "PANEL";

    private final Recordings recordings;
    private final Set<String> read;
    private final Map<String, String> units = new HashMap<>();

    public ProvincePanel(Catalogue catalogue, Recordings recordings, IndexSchemes schemes) {
        this.recordings = recordings;
        this.read = Set.copyOf(schemes.provinces().read());
        rows("indicators.csv", row -> read.contains(row.getField("code")))
                .forEach(row -> units.put(row.getField("code"), row.getField("unit")));
        catalogue.define(
                rows("units.csv", _ -> true).stream()
                        .map(row -> new Unit(
                                row.getField("code"),
                                row.getField("name_zh"),
                                row.getField("name_en"),
                                row.getField("dimension"),
                                new BigDecimal(row.getField("factor"))))
                        .toList(),
                List.of(new Source(SOURCE, "测试用省级面板", "出版者", null, null, null)),
                rows("indicators.csv", row -> read.contains(row.getField("code"))).stream()
                        .map(ProvincePanel::indicator)
                        .toList(),
                List.of());
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                row.getField("code"),
                row.getField("name_zh"),
                row.getField("name_en"),
                Indicator.ValueType.of(row.getField("value_type")),
                row.getField("unit"),
                1,
                "region",
                "activity",
                "定义",
                "definition",
                1);
    }

    /** Everything that the pack has of the scheme's indicators; when it is known from. */
    public KnowledgeTime fill() {
        return record(sheet -> {
            rows("provinces.csv", row -> row.getField("code").endsWith("0000")).forEach(row -> region(sheet, row));
            rows("province_indicators.csv", row -> read.contains(row.getField("indicator_code")))
                    .forEach(row -> fact(
                            sheet,
                            row.getField("province_code"),
                            row.getField("indicator_code"),
                            Integer.parseInt(row.getField("year")),
                            row.getField("value")));
        });
    }

    /** Corrects one value; when the correction is known from. */
    public KnowledgeTime correct(String province, String indicator, int year, String value) {
        return record(sheet -> fact(sheet, province, indicator, year, value));
    }

    /** Gives a province another English name, which no index reads; when it is known from. */
    public KnowledgeTime describe(String province) {
        return record(sheet -> sheet.subject(
                1,
                new SubjectEntry(
                        new SubjectKey(SubjectKey.Scheme.GBT2260, province),
                        List.of(),
                        SubjectKind.REGION,
                        "重庆市",
                        "City of Chongqing",
                        List.of(),
                        new RegionCode(province),
                        null,
                        false)));
    }

    private static void region(RecordingSheet sheet, NamedCsvRecord row) {
        RegionCode code = new RegionCode(row.getField("code"));
        sheet.subject(
                1,
                new SubjectEntry(
                        new SubjectKey(SubjectKey.Scheme.GBT2260, code.code()),
                        List.of(),
                        SubjectKind.REGION,
                        row.getField("name"),
                        row.getField("name_en"),
                        List.of(),
                        code,
                        null,
                        false));
    }

    private void fact(RecordingSheet sheet, String province, String indicator, int year, String value) {
        sheet.fact(
                1,
                new SubjectKey(SubjectKey.Scheme.GBT2260, province),
                indicator,
                new Period.Year(year),
                new FactValue.Quantity(new BigDecimal(value), units.getOrDefault(indicator, "")),
                SOURCE);
    }

    private KnowledgeTime record(Consumer<RecordingSheet> writes) {
        return switch (recordings.record(
                new Recordings.Cause(new Recorder.Pack("province-panel"), "a test", null), writes)) {
            case Recordings.Recorded done -> done.knownAt();
            case Recordings.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    private static List<NamedCsvRecord> rows(String table, Predicate<NamedCsvRecord> wanted) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(PACK.resolve(table))) {
            return csv.stream().filter(wanted).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
