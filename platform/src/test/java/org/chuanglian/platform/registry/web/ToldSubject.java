package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;

/** Made-up subjects for the tests of subjects' pages: a firm with years of figures, a region, a hostile name. */
public final class ToldSubject {

    static final String SOURCE = "told-source";
    static final String REVENUE = "TOLD_REVENUE";
    static final String STAFF = "TOLD_STAFF";
    static final String LISTED = "TOLD_LISTED";
    static final String PROFIT = "TOLD_PROFIT";
    static final String NASTY = "<img src=x onerror=alert(1)> & \"研究院\"";

    private final Catalogue catalogue;
    private final Recordings recordings;
    private final Subjects subjects;

    public ToldSubject(Catalogue catalogue, Recordings recordings, Subjects subjects) {
        this.catalogue = catalogue;
        this.recordings = recordings;
        this.subjects = subjects;
    }

    public static SubjectKey key(String name) {
        return new SubjectKey(SubjectKey.Scheme.PACK, "told-test/" + name);
    }

    /** A firm of its own for one test. */
    public SubjectId firm(String name) {
        catalogue.define(
                List.of(
                        new Unit("person", "人", "people", "person", BigDecimal.ONE),
                        new Unit("CNY", "元", "CNY", "CNY", BigDecimal.ONE),
                        new Unit("CNY1e4", "万元", "CNY 10,000", "CNY", new BigDecimal("10000"))),
                List.of(new Source(SOURCE, "测试年报", "测试", null, "https://example.org/report", null)),
                List.of(
                        indicator(REVENUE, "营业收入", "Revenue", Indicator.ValueType.MONEY, "CNY", 1),
                        indicator(STAFF, "职工人数", "Staff", Indicator.ValueType.NUMBER, "person", 2),
                        indicator(PROFIT, "净利润", "Net profit", Indicator.ValueType.MONEY, "CNY", 3),
                        indicator(LISTED, "上市日期", "Day of listing", Indicator.ValueType.DATE, null, 4)),
                List.of());
        record("载入", sheet -> {
            sheet.subject(1, entry(name, SubjectKind.ENTERPRISE, name));
            sheet.subject(2, entry("nasty", SubjectKind.UNIVERSITY, NASTY));
            sheet.mention(3, region("500000", "重庆市"));
            sheet.mention(4, region("500106", "沙坪坝区"));
            year(sheet, name, "2019", "1200000000");
            year(sheet, name, "2020", "1300000000");
            year(sheet, name, "2021", "1560000000");
            sheet.fact(8, key(name), STAFF, Period.of("2021"), people(94), SOURCE);
            sheet.fact(
                    9,
                    key(name),
                    LISTED,
                    Period.of("2015-04-22"),
                    new FactValue.Day(LocalDate.of(2015, 4, 22)),
                    SOURCE);
            sheet.relation(
                    10,
                    new RelationEntry(
                            key(name),
                            RelationType.COOPERATES,
                            key("nasty"),
                            LocalDate.of(2020, 5, 1),
                            null,
                            null,
                            null,
                            null,
                            SOURCE));
            sheet.product(11, key(name), "高速对焦平台", new BigDecimal("0.5498"), SOURCE);
        });
        return id(name);
    }

    public SubjectId id(String name) {
        return subjects.find(key(name)).orElseThrow().id();
    }

    void correctStaff(String name, long people) {
        record("剔除劳务派遣", sheet -> sheet.fact(1, key(name), STAFF, Period.of("2021"), people(people), SOURCE));
    }

    /** The number of people as {@link #firm} records it is doubted from now on. */
    public void doubtStaff(String name) {
        record(
                "存疑",
                sheet ->
                        sheet.doubt(1, key(name), STAFF, Period.of("2021"), people(94), Doubt.FEWER_THAN_50_EMPLOYEES));
    }

    public static String staff() {
        return STAFF;
    }

    private void record(String reason, Consumer<RecordingSheet> writes) {
        Recordings.Outcome outcome =
                recordings.record(new Recordings.Cause(new Recorder.Pack("told-test"), reason, "依据甲"), writes);
        if (outcome instanceof Recordings.Refused refused) {
            throw new AssertionError("refused: " + refused.problems());
        }
    }

    private static void year(RecordingSheet sheet, String name, String year, String revenue) {
        sheet.fact(
                5, key(name), REVENUE, Period.of(year), new FactValue.Quantity(new BigDecimal(revenue), "CNY"), SOURCE);
    }

    private static FactValue.Quantity people(long number) {
        return new FactValue.Quantity(BigDecimal.valueOf(number), "person");
    }

    private static SubjectEntry entry(String key, SubjectKind kind, String name) {
        return new SubjectEntry(
                key(key), List.of(), kind, name, null, List.of(), new RegionCode("500106"), "精密仪器", false);
    }

    private static SubjectEntry region(String code, String name) {
        return SubjectEntry.named(
                new SubjectKey(SubjectKey.Scheme.GBT2260, code), SubjectKind.REGION, name, new RegionCode(code));
    }

    private static Indicator indicator(
            String code,
            String zh,
            String en,
            Indicator.ValueType type,
            @org.jspecify.annotations.Nullable String unit,
            int position) {
        return new Indicator(code, zh, en, type, unit, 1, "enterprise", "told", "定义", "definition", 9_000 + position);
    }
}
