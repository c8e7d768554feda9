package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Classified;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** A small registry for the tests of its pages: made-up subjects of which every page must mark the samples. */
public final class ListedSubjects {

    public static final String NASTY = "<script>alert(\"名\")</script> & 'co'";
    public static final String FORMULA = "=HYPERLINK(\"http://x\",\"y\")";
    public static final String SOURCE = "list-test";
    public static final String HEADS = "LIST_HEADS";
    public static final String INCOME = "LIST_INCOME";
    public static final int FIRMS = 45;

    private ListedSubjects() {}

    public static SubjectKey key(String name) {
        return new SubjectKey(SubjectKey.Scheme.PACK, "list-test/" + name);
    }

    /** Once for each database: a life of an institution cannot be recorded twice. */
    public static void record(Catalogue catalogue, Recordings recordings) {
        if (catalogue.source(SOURCE).isPresent()) {
            return;
        }
        catalogue.define(
                List.of(
                        new Unit("person", "人", "people", "person", BigDecimal.ONE),
                        new Unit("CNY", "元", "CNY", "CNY", BigDecimal.ONE),
                        new Unit("CNY1e4", "万元", "CNY 10,000", "CNY", new BigDecimal("10000"))),
                List.of(new Source(SOURCE, "测试用来源", "测试", null, null, null)),
                List.of(
                        indicator(HEADS, "职工人数", "Employees", Indicator.ValueType.NUMBER, "person"),
                        indicator(INCOME, "收入", "Income", Indicator.ValueType.MONEY, "CNY1e4")),
                List.of(new Classified("list-test", "C39", "电子设备", null, null, 1, 1, SOURCE)));
        Recordings.Outcome outcome = recordings.record(
                new Recordings.Cause(new Recorder.Pack("list-test"), "for the tests of lists", null),
                ListedSubjects::write);
        if (outcome instanceof Recordings.Refused refused) {
            throw new AssertionError("refused: " + refused.problems());
        }
    }

    private static Indicator indicator(
            String code, String zh, String en, Indicator.ValueType type, @Nullable String unit) {
        return new Indicator(code, zh, en, type, unit, 1, "enterprise", "规模", "", "", 1);
    }

    private static void write(RecordingSheet sheet) {
        region(sheet, "500000", "重庆市", "Chongqing");
        region(sheet, "500106", "沙坪坝区", "Shapingba");
        region(sheet, "500112", "渝北区", "Yubei");
        region(sheet, "510000", "四川省", "Sichuan");
        for (int i = 1; i <= FIRMS; i++) {
            String name = String.format(java.util.Locale.ROOT, "测试企业%02d", i);
            subject(sheet, name, SubjectKind.ENTERPRISE, name, i % 2 == 0 ? "500106" : "500112", "集成电路", false);
            if (i % 3 != 0) {
                sheet.fact(
                        i,
                        key(name),
                        HEADS,
                        Period.of("2021"),
                        new FactValue.Quantity(BigDecimal.valueOf(i * 1_000L), "person"),
                        SOURCE);
            }
        }
        sheet.fact(
                1,
                key("测试企业01"),
                INCOME,
                Period.of("2021"),
                new FactValue.Quantity(new BigDecimal("12345000"), "CNY"),
                SOURCE);
        subject(sheet, "nasty", SubjectKind.UNIVERSITY, NASTY, null, null, false);
        subject(sheet, "formula", SubjectKind.UNIVERSITY, FORMULA, "510000", "-1+2", false);
        subject(sheet, "sample", SubjectKind.NEW_RESEARCH_BODY, "两江测试研究院", "500112", "新材料", true);
        for (Stage stage : List.of(Stage.NEGOTIATION, Stage.SIGNING, Stage.LANDING)) {
            sheet.stage(1, key("sample"), stage, LocalDate.of(2025, 3, 1), "测试协议");
        }
        sheet.classified(1, key("测试企业02"), "list-test", "C39", SOURCE);
        sheet.relation(
                1,
                new RelationEntry(
                        key("测试企业02"), RelationType.COOPERATES, key("nasty"), null, null, null, null, null, SOURCE));
    }

    private static void region(RecordingSheet sheet, String code, String name, String nameEn) {
        sheet.subject(
                1,
                new SubjectEntry(
                        new SubjectKey(SubjectKey.Scheme.GBT2260, code),
                        List.of(),
                        SubjectKind.REGION,
                        name,
                        nameEn,
                        List.of(),
                        new RegionCode(code),
                        null,
                        false));
    }

    private static void subject(
            RecordingSheet sheet,
            String key,
            SubjectKind kind,
            String name,
            @Nullable String region,
            @Nullable String field,
            boolean sample) {
        sheet.subject(
                1,
                new SubjectEntry(
                        key(key),
                        List.of(),
                        kind,
                        name,
                        null,
                        List.of(),
                        region == null ? null : new RegionCode(region),
                        field,
                        sample));
    }
}
