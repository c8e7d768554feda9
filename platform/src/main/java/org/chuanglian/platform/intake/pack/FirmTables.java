package org.chuanglian.platform.intake.pack;

import static org.chuanglian.platform.intake.pack.RegionTables.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Listed firms: who they are and where, their yearly figures, products and industries. */
final class FirmTables {

    private static final String BANKING = "银行";

    private FirmTables() {}

    static SubjectKey key(String stockCode) {
        return new SubjectKey(SubjectKey.Scheme.STOCK, stockCode);
    }

    static void firms(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        FirmSeats seats = new FirmSeats(pack);
        String source = pack.source("listed_firms");
        pack.each("listed_firms", row -> {
            SubjectKey key = key(row.text("stock_code"));
            FirmSeats.Seat seat = seats.of(row, remarks);
            sheet.subject(line(row), firm(row, key, seat.region()));
            sheet.classified(line(row), key, row.text("industry_scheme"), row.text("industry"), source);
            sheet.fact(
                    line(row),
                    key,
                    SubjectFacts.LISTED_ON,
                    new Period.Day(row.day("list_date")),
                    new FactValue.Day(row.day("list_date")),
                    source);
            sheet.relation(
                    line(row),
                    new RelationEntry(
                            key,
                            RelationType.LOCATED_IN,
                            RegionTables.key(seat.region().code()),
                            null,
                            null,
                            null,
                            null,
                            null,
                            seat.source()));
            if (row.optionalText("full_name").isEmpty()) {
                remarks.add(Remark.NO_FULL_NAME, row.text("short_name"));
            }
        });
    }

    private static SubjectEntry firm(Row row, SubjectKey key, RegionCode seat) {
        String shortName = row.text("short_name");
        Optional<String> fullName = row.optionalText("full_name");
        return new SubjectEntry(
                key,
                fullName.map(name -> List.of(new InstitutionName(name).key())).orElse(List.of()),
                row.text("industry").equals(BANKING) ? SubjectKind.BANK : SubjectKind.ENTERPRISE,
                fullName.orElse(shortName),
                null,
                fullName.filter(name -> !name.equals(shortName))
                        .map(name -> List.of(new OtherName(shortName, NameUse.SHORT)))
                        .orElse(List.of()),
                seat,
                row.text("industry"),
                false);
    }

    /** Each column becomes the indicator that the catalogue names for it. */
    static void years(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        Map<String, Measure> measures = new HashMap<>();
        pack.each("indicators", row -> {
            if (row.text("table_name").equals("listed_firm_years")) {
                measures.put(
                        row.text("column_name"),
                        new Measure(row.text("code"), row.optionalText("unit").orElse("")));
            }
        });
        String source = pack.source("listed_firm_years");
        pack.each("listed_firm_years", row -> {
            SubjectKey key = key(row.text("stock_code"));
            Period year = new Period.Year(row.year("year").getValue());
            measures.forEach((column, measure) -> measure.value(row, column)
                    .ifPresent(value -> sheet.fact(line(row), key, measure.indicator(), year, value, source)));
        });
    }

    static void products(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        String source = pack.source("firm_products");
        pack.each(
                "firm_products",
                row -> sheet.product(
                        line(row),
                        key(row.text("stock_code")),
                        row.text("product"),
                        row.decimal("revenue_share"),
                        source));
    }

    static void industries(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        String source = pack.source("firm_industries");
        pack.each("firm_industries", row -> {
            Optional<String> scheme = row.optionalText("sw_scheme");
            Optional<String> code = row.optionalText("sw_code");
            if (scheme.isPresent() && code.isPresent()) {
                sheet.classified(line(row), key(row.text("stock_code")), scheme.get(), code.get(), source);
            } else {
                remarks.add(Remark.NO_CLASS_CODE, row.text("stock_code") + " " + row.text("sw_name"));
            }
        });
    }

    /** What a column of figures holds: people are whole numbers, money is decimal. */
    static Optional<FactValue.Quantity> quantity(Row row, String column, String unit) {
        return unit.equals("person")
                ? row.optionalWhole(column)
                        .map(heads -> new FactValue.Quantity(java.math.BigDecimal.valueOf(heads), unit))
                : row.optionalDecimal(column).map(amount -> new FactValue.Quantity(amount, unit));
    }

    /** The indicator that a column holds; one without unit is words. */
    private record Measure(String indicator, String unit) {
        Optional<FactValue> value(Row row, String column) {
            if (unit.isEmpty()) {
                return row.optionalText(column).map(FactValue.Words::new);
            }
            return quantity(row, column, unit).map(value -> value);
        }
    }
}
