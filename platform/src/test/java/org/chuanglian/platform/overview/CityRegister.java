package org.chuanglian.platform.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chuanglian.platform.registry.Catalogue;
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
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** A small register of a city: four provinces, two districts, some institutions that were brought in. */
public final class CityRegister {

    public static final String HEADLINE = "RD_INTENSITY_REV";
    private static final String SOURCE = "CITY-REGISTER";

    private final Recordings recordings;

    public CityRegister(Catalogue catalogue, Recordings recordings) {
        this.recordings = recordings;
        catalogue.define(
                List.of(
                        new Unit("percent", "%", "percent", "share", new BigDecimal("0.01")),
                        new Unit("company", "家", "company", "count", BigDecimal.ONE),
                        new Unit("CNY1e8", "亿元", "100 million yuan", "CNY", new BigDecimal("100000000"))),
                List.of(new Source(SOURCE, "测试年鉴", "出版者", null, null, null)),
                List.of(
                        indicator(HEADLINE, "研发强度", "R&D intensity", "percent", Indicator.ValueType.NUMBER),
                        indicator("RD_EXP", "研发经费", "R&D expenditure", "CNY1e8", Indicator.ValueType.MONEY)),
                List.of());
    }

    private static Indicator indicator(String code, String zh, String en, String unit, Indicator.ValueType type) {
        return new Indicator(code, zh, en, type, unit, 1, "region", "activity", "定义", "definition", 1);
    }

    /** Regions with their yearly values, and firms in the districts; the same again changes nothing. */
    public void fill() {
        record(sheet -> {
            region(sheet, "500000", "重庆市", "Chongqing");
            region(sheet, "500106", "沙坪坝区", "Shapingba");
            region(sheet, "500120", "璧山区", "Bishan");
            region(sheet, "110000", "北京市", "Beijing");
            region(sheet, "510000", "四川省", "Sichuan");
            region(sheet, "610000", "陕西省", "Shaanxi");
            values(sheet, HEADLINE, "percent", 2022, Map.of("500000", "2.40", "110000", "6.8", "510000", "2.3"));
            values(
                    sheet,
                    HEADLINE,
                    "percent",
                    2023,
                    Map.of("500000", "2.48", "110000", "6.73", "510000", "2.26", "610000", "2.5"));
            values(sheet, "RD_EXP", "CNY1e8", 2023, Map.of("500000", "746.7"));
            firm(sheet, "seat-1", "企业甲<b>", "500106");
            firm(sheet, "seat-2", "企业乙", "500106");
            firm(sheet, "seat-3", "企业丙", "500120");
            firm(sheet, "seat-4", "企业丁", "500000");
        });
    }

    /** An institution with its dated steps after the negotiation. */
    public void imported(String name, boolean sample, Map<Stage, LocalDate> steps) {
        record(sheet -> {
            sheet.subject(
                    1,
                    new SubjectEntry(
                            key(name),
                            List.of(),
                            SubjectKind.RESEARCH_BODY,
                            name,
                            null,
                            List.of(),
                            new RegionCode("500000"),
                            null,
                            sample));
            steps.values().stream()
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> sheet.stage(1, key(name), Stage.NEGOTIATION, first, "纪要"));
            steps.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(step -> sheet.stage(1, key(name), step.getKey(), step.getValue(), "协议"));
        });
    }

    /** A firm that an institution raised, since a day that may be unknown. */
    public void incubated(String institution, String firm, @Nullable LocalDate since) {
        record(sheet -> {
            firm(sheet, firm, firm, "500000");
            sheet.relation(
                    1,
                    new RelationEntry(
                            key(institution),
                            RelationType.INCUBATES,
                            key(firm),
                            since,
                            null,
                            null,
                            null,
                            null,
                            SOURCE));
        });
    }

    /** Corrects the city's headline value. */
    public void correct(int year, String value) {
        record(sheet -> values(sheet, HEADLINE, "percent", year, Map.of("500000", value)));
    }

    private KnowledgeTime record(Consumer<RecordingSheet> writes) {
        return switch (recordings.record(
                new Recordings.Cause(new Recorder.Pack("city-register"), "a test", null), writes)) {
            case Recordings.Recorded done -> done.knownAt();
            case Recordings.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    private static SubjectKey key(String name) {
        return new SubjectKey(SubjectKey.Scheme.PACK, "city-register:" + name);
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

    private static void firm(RecordingSheet sheet, String key, String name, String region) {
        sheet.subject(1, SubjectEntry.named(key(key), SubjectKind.ENTERPRISE, name, new RegionCode(region)));
    }

    private static void values(
            RecordingSheet sheet, String indicator, String unit, int year, Map<String, String> byProvince) {
        byProvince.forEach((code, value) -> sheet.fact(
                1,
                new SubjectKey(SubjectKey.Scheme.GBT2260, code),
                indicator,
                new Period.Year(year),
                new FactValue.Quantity(new BigDecimal(value), unit),
                SOURCE));
    }
}
