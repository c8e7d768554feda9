package org.chuanglian.platform.intake.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.NameUse;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.table.Row;

/** Provinces, Chongqing's districts, and the yearly figures of provinces. */
final class RegionTables {

    private RegionTables() {}

    static SubjectKey key(String code) {
        return new SubjectKey(SubjectKey.Scheme.GBT2260, code);
    }

    static void provinces(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        pack.each("provinces", row -> sheet.subject(line(row), region(row, List.of())));
    }

    static void districts(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        Map<String, List<OtherName>> former = new HashMap<>();
        pack.each(
                "district_former_names",
                row -> former.merge(
                        row.text("district_code"),
                        List.of(new OtherName(row.text("former_name"), NameUse.FORMER)),
                        RegionTables::both));
        String source = pack.source("districts");
        pack.each("districts", row -> {
            String code = row.text("code");
            sheet.subject(line(row), region(row, former.getOrDefault(code, List.of())));
            sheet.relation(
                    line(row),
                    new RelationEntry(
                            key(code),
                            RelationType.PART_OF,
                            key(row.text("province_code")),
                            null,
                            null,
                            null,
                            null,
                            null,
                            source));
        });
    }

    static void indicators(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        Map<String, String> units = new HashMap<>();
        pack.each("indicators", row -> row.optionalText("unit").ifPresent(unit -> units.put(row.text("code"), unit)));
        pack.each("province_indicators", row -> {
            String indicator = row.text("indicator_code");
            sheet.fact(
                    line(row),
                    key(row.text("province_code")),
                    indicator,
                    new Period.Year(row.year("year").getValue()),
                    new FactValue.Quantity(row.decimal("value"), units.getOrDefault(indicator, "")),
                    row.text("source_code"));
        });
    }

    private static SubjectEntry region(Row row, List<OtherName> former) {
        String code = row.text("code");
        String shortName = row.text("short_name");
        List<OtherName> names =
                shortName.equals(row.text("name")) ? List.of() : List.of(new OtherName(shortName, NameUse.SHORT));
        return new SubjectEntry(
                key(code),
                List.of(),
                SubjectKind.REGION,
                row.text("name"),
                row.text("name_en"),
                both(names, former),
                new RegionCode(code),
                null,
                false);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The row's line, by which problems are named. */
    static int line(Row row) {
        return Math.toIntExact(row.line());
    }
}
