package org.chuanglian.platform.atlas;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Classified;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;

/** The listed firms of the open data pack with what the atlas reads of them, brought into a register. */
public final class PackFirms {

    private static final Path PACK = Path.of("../data/chongqing");
    private static final String SOURCE = "FIRMS";
    private static final String REVENUE = "FIRM_REVENUE";

    private final Recordings recordings;

    public PackFirms(Catalogue catalogue, Recordings recordings) {
        this.recordings = recordings;
        List<Classified> classified = new ArrayList<>();
        for (NamedCsvRecord row :
                rows("classifications.csv", row -> row.getField("scheme").equals("SW"))) {
            classified.add(filed("SW", row.getField("code"), row.getField("name"), classified.size()));
        }
        for (NamedCsvRecord row : rows("chain_segments.csv", _ -> true)) {
            classified.add(filed(
                    "CHAIN-" + row.getField("chain"),
                    row.getField("segment"),
                    row.getField("name"),
                    classified.size()));
        }
        catalogue.define(
                List.of(new Unit("CNY", "元", "CNY", "CNY", BigDecimal.ONE)),
                List.of(new Source(SOURCE, "测试用年报", "出版者", null, null, null)),
                List.of(new Indicator(
                        REVENUE,
                        "营业收入",
                        "Revenue",
                        Indicator.ValueType.MONEY,
                        "CNY",
                        1,
                        "enterprise",
                        "firm_finance",
                        "",
                        "",
                        1)),
                classified);
    }

    private static Classified filed(String scheme, String code, String name, int position) {
        return new Classified(scheme, code, name, null, null, 1, position, SOURCE);
    }

    /** Everything of the firms of some provinces; when it is known from. */
    public KnowledgeTime fill(Predicate<String> province) {
        List<NamedCsvRecord> firms = rows("listed_firms.csv", row -> province.test(row.getField("province_code")));
        Set<String> codes = new HashSet<>();
        firms.forEach(row -> codes.add(row.getField("stock_code")));
        return record(sheet -> {
            rows("provinces.csv", row -> row.getField("code").endsWith("0000")).forEach(row -> region(sheet, row));
            firms.forEach(row -> sheet.subject(
                    1,
                    SubjectEntry.named(
                            key(row),
                            SubjectKind.ENTERPRISE,
                            row.getField("short_name"),
                            new RegionCode(row.getField("province_code")))));
            rows("firm_products.csv", row -> codes.contains(row.getField("stock_code")))
                    .forEach(row -> sheet.product(
                            1,
                            key(row),
                            row.getField("product"),
                            new BigDecimal(row.getField("revenue_share")),
                            SOURCE));
            rows(
                            "firm_industries.csv",
                            row -> codes.contains(row.getField("stock_code"))
                                    && !row.getField("sw_code").isEmpty())
                    .forEach(row -> sheet.classified(1, key(row), "SW", row.getField("sw_code"), SOURCE));
            rows("chain_members.csv", row -> codes.contains(row.getField("stock_code")))
                    .forEach(row -> sheet.classified(
                            1, key(row), "CHAIN-" + row.getField("chain"), row.getField("segment"), SOURCE));
            rows(
                            "listed_firm_years.csv",
                            row -> codes.contains(row.getField("stock_code"))
                                    && !row.getField("revenue_cny").isEmpty())
                    .forEach(row -> sheet.fact(
                            1,
                            key(row),
                            REVENUE,
                            new Period.Year(Integer.parseInt(row.getField("year"))),
                            new FactValue.Quantity(new BigDecimal(row.getField("revenue_cny")), "CNY"),
                            SOURCE));
        });
    }

    /** Brings one more firm with one product; when it is known from. */
    public KnowledgeTime add(String stock, String name, String province, String product, String share) {
        return record(sheet -> {
            SubjectKey key = new SubjectKey(SubjectKey.Scheme.STOCK, stock);
            sheet.subject(1, SubjectEntry.named(key, SubjectKind.ENTERPRISE, name, new RegionCode(province)));
            sheet.product(1, key, product, new BigDecimal(share), SOURCE);
        });
    }

    /** Brings a patent in with its holder of a province; when it is known from. */
    public KnowledgeTime patent(String title, String holder, String province) {
        return record(sheet -> {
            SubjectKey patent = new SubjectKey(SubjectKey.Scheme.PACK, "atlas-test/" + title);
            SubjectKey university = new SubjectKey(SubjectKey.Scheme.NAME, holder);
            sheet.subject(1, SubjectEntry.named(patent, SubjectKind.PATENT, title, null));
            sheet.subject(1, SubjectEntry.named(university, SubjectKind.UNIVERSITY, holder, new RegionCode(province)));
            sheet.relation(
                    1,
                    new RecordingSheet.RelationEntry(
                            university, RelationType.HOLDS, patent, null, null, null, null, null, SOURCE));
        });
    }

    private static SubjectKey key(NamedCsvRecord row) {
        return new SubjectKey(SubjectKey.Scheme.STOCK, row.getField("stock_code"));
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

    private KnowledgeTime record(Consumer<RecordingSheet> writes) {
        return switch (recordings.record(
                new Recordings.Cause(new Recorder.Pack("pack-firms"), "for the tests of the atlas", null), writes)) {
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
