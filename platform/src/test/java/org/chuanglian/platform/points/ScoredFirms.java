package org.chuanglian.platform.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;

/** Made-up firms with figures, for the tests of points. */
public record ScoredFirms(Catalogue catalogue, Recordings recordings, Subjects subjects) {

    private static final String SOURCE = "points-test";

    public static final List<String> MONEY = List.of(
            "FIRM_RD_EXPENSE",
            "FIRM_REVENUE",
            "FIRM_NET_PROFIT",
            "FIRM_CURRENT_ASSETS",
            "FIRM_NONCURRENT_ASSETS",
            "FIRM_CURRENT_LIABILITIES",
            "FIRM_NONCURRENT_LIABILITIES");
    public static final List<String> HEADS = List.of("FIRM_EMPLOYEES", "FIRM_RD_STAFF", "FIRM_MASTER_OR_ABOVE");

    /** Makes the indicators known. */
    public ScoredFirms define() {
        catalogue.define(
                List.of(
                        new Unit("person", "人", "people", "person", BigDecimal.ONE),
                        new Unit("CNY", "元", "CNY", "CNY", BigDecimal.ONE),
                        new Unit("CNY1e4", "万元", "CNY 10,000", "CNY", new BigDecimal("10000"))),
                List.of(new Source(SOURCE, "测试用年报", "测试", null, null, null)),
                java.util.stream.Stream.concat(
                                MONEY.stream().map(code -> indicator(code, Indicator.ValueType.MONEY, "CNY")),
                                HEADS.stream().map(code -> indicator(code, Indicator.ValueType.NUMBER, "person")))
                        .toList(),
                List.of());
        return this;
    }

    private static Indicator indicator(String code, Indicator.ValueType type, String unit) {
        return new Indicator(code, "指标" + code, code, type, unit, 1, "enterprise", "firm_finance", "", "", 1);
    }

    public static SubjectKey key(String name) {
        return new SubjectKey(SubjectKey.Scheme.PACK, "points-test/" + name);
    }

    /** Brings a firm in. */
    public SubjectId firm(String name, String region, String field) {
        record(sheet -> sheet.subject(
                1,
                new SubjectEntry(
                        key(name),
                        name.startsWith("测试智感")
                                ? List.of(new SubjectKey(SubjectKey.Scheme.STOCK, "600000.TEST"))
                                : List.of(),
                        SubjectKind.ENTERPRISE,
                        name,
                        null,
                        List.of(),
                        new RegionCode(region),
                        field,
                        false)));
        return subjects.find(key(name)).orElseThrow().id();
    }

    /** Records figures of a year, by indicator, in the base unit. */
    public void figures(String name, int year, Map<String, String> values) {
        record(sheet -> values.forEach((indicator, number) -> sheet.fact(
                1,
                key(name),
                indicator,
                new Period.Year(year),
                new FactValue.Quantity(new BigDecimal(number), HEADS.contains(indicator) ? "person" : "CNY"),
                SOURCE)));
    }

    private void record(java.util.function.Consumer<org.chuanglian.platform.registry.RecordingSheet> writes) {
        Recordings.Outcome outcome = recordings.record(
                new Recordings.Cause(new Recorder.Pack("points-test"), "for the tests of points", null), writes);
        if (outcome instanceof Recordings.Refused refused) {
            throw new AssertionError("refused: " + refused.problems());
        }
    }

    /** All that a firm's annual report tells. */
    public static Map<String, String> report(String revenue, String expense) {
        return Map.of(
                "FIRM_REVENUE", revenue,
                "FIRM_RD_EXPENSE", expense,
                "FIRM_EMPLOYEES", "200",
                "FIRM_RD_STAFF", "60",
                "FIRM_MASTER_OR_ABOVE", "20",
                "FIRM_NET_PROFIT", "15000000",
                "FIRM_CURRENT_ASSETS", "150000000",
                "FIRM_NONCURRENT_ASSETS", "50000000",
                "FIRM_CURRENT_LIABILITIES", "40000000",
                "FIRM_NONCURRENT_LIABILITIES", "10000000");
    }
}
