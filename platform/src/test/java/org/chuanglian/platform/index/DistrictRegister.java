package org.chuanglian.platform.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A small register of a city. In 2021 three enterprises of 沙坪坝 have figures whose quotients lie in the middle of the
 * posts; 渝北 has two enterprises, too few; one enterprise is somewhere in the city. In 2019 the district of two in five is
 * not known.
 */
public final class DistrictRegister {

    public static final RegionCode SHAPINGBA = new RegionCode("500106");
    public static final RegionCode YUBEI = new RegionCode("500112");
    private static final RegionCode CITY = new RegionCode("500000");
    private static final String SOURCE = "DISTRICT-REGISTER";
    private static final List<String> PEOPLE = List.of("FIRM_EMPLOYEES", "FIRM_RD_STAFF", "FIRM_MASTER_OR_ABOVE");
    private static final List<String> MONEY = List.of("FIRM_REVENUE", "FIRM_RD_EXPENSE", "FIRM_NET_PROFIT");

    private final Recordings recordings;

    public DistrictRegister(Catalogue catalogue, Recordings recordings) {
        this.recordings = recordings;
        catalogue.define(
                List.of(
                        new Unit("person", "人", "person", "people", BigDecimal.ONE),
                        new Unit("CNY", "元", "yuan", "CNY", BigDecimal.ONE)),
                List.of(new Source(SOURCE, "测试年报", "出版者", null, null, null)),
                Stream.concat(
                                PEOPLE.stream().map(code -> indicator(code, "person", Indicator.ValueType.NUMBER)),
                                MONEY.stream().map(code -> indicator(code, "CNY", Indicator.ValueType.MONEY)))
                        .toList(),
                List.of());
    }

    private static Indicator indicator(String code, String unit, Indicator.ValueType type) {
        return new Indicator(code, "甲" + code, code, type, unit, 1, "enterprise", "firm_people", "定义", "definition", 1);
    }

    /** The districts, and enterprises with their figures; when it is known from. */
    public KnowledgeTime fill() {
        return record(sheet -> {
            region(sheet, "500000", "重庆市", "Chongqing");
            region(sheet, SHAPINGBA.code(), "沙坪坝区", "Shapingba");
            region(sheet, YUBEI.code(), "渝北区", "Yubei");
            region(sheet, "500120", "璧山区", "Bishan");
            firm(sheet, "甲公司", SHAPINGBA, 1, 100, 50);
            firm(sheet, "乙公司", SHAPINGBA, 2, 150, 70);
            firm(sheet, "丙公司", SHAPINGBA, 1, 130, 54);
            firm(sheet, "丁公司", YUBEI, 1, 100, 50);
            firm(sheet, "戊公司", YUBEI, 1, 100, 50);
            firm(sheet, "己公司", CITY, 1, 100, 50);
            money(sheet, "甲公司", "FIRM_REVENUE", 2019, 1_000);
            money(sheet, "乙公司", "FIRM_REVENUE", 2019, 1_000);
            money(sheet, "丙公司", "FIRM_REVENUE", 2019, 1_000);
            money(sheet, "己公司", "FIRM_REVENUE", 2019, 1_000);
            subject(sheet, "庚公司", SubjectKind.ENTERPRISE, CITY, false);
            money(sheet, "庚公司", "FIRM_REVENUE", 2019, 1_000);
            // none of these counts; a third enterprise of 渝北 tells its figures to officers alone
            subject(sheet, "壬公司", SubjectKind.ENTERPRISE, YUBEI, false);
            sheet.fact(
                    1,
                    key("壬公司"),
                    "FIRM_REVENUE",
                    new Period.Year(2021),
                    new FactValue.Quantity(BigDecimal.TEN, "CNY"),
                    SOURCE,
                    AccessClass.OFFICER);
            subject(sheet, "示例公司", SubjectKind.ENTERPRISE, SHAPINGBA, true);
            figures(sheet, "示例公司", 90, 9_000, 9_000);
            subject(sheet, "某银行", SubjectKind.BANK, SHAPINGBA, false);
            figures(sheet, "某银行", 90, 9_000, 9_000);
            subject(sheet, "辛公司", SubjectKind.ENTERPRISE, SHAPINGBA, false);
            money(sheet, "辛公司", "FIRM_REVENUE", 2021, 7);
            sheet.doubt(
                    1,
                    key("辛公司"),
                    "FIRM_REVENUE",
                    new Period.Year(2021),
                    new FactValue.Quantity(BigDecimal.valueOf(7), "CNY"),
                    Doubt.JUMPS_2000_FOLD);
        });
    }

    /** An institution that was brought in, with its dated steps after the negotiation; when it is known from. */
    public KnowledgeTime imported(String name, RegionCode region, Map<Stage, LocalDate> steps) {
        return record(sheet -> {
            subject(sheet, name, SubjectKind.RESEARCH_BODY, region, false);
            steps.values().stream()
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> sheet.stage(1, key(name), Stage.NEGOTIATION, first, "纪要"));
            steps.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(step -> sheet.stage(1, key(name), step.getKey(), step.getValue(), "协议"));
        });
    }

    /** What an institution brought, leads or raised, since a day that may be unknown; when it is known from. */
    public KnowledgeTime tied(
            String institution, RelationType type, String other, SubjectKind kind, @Nullable LocalDate since) {
        return record(sheet -> {
            subject(sheet, other, kind, CITY, false);
            sheet.relation(
                    1, new RelationEntry(key(institution), type, key(other), since, null, null, null, null, SOURCE));
        });
    }

    /** What an institution spent on R&D in a year; when it is known from. */
    public KnowledgeTime spent(String institution, int year, long yuan) {
        return record(sheet -> money(sheet, institution, "FIRM_RD_EXPENSE", year, yuan));
    }

    private static void firm(
            RecordingSheet sheet, String name, RegionCode seat, int size, int researchers, int masters) {
        subject(sheet, name, SubjectKind.ENTERPRISE, seat, false);
        figures(sheet, name, size, researchers, masters);
    }

    private static void figures(RecordingSheet sheet, String name, int size, int researchers, int masters) {
        people(sheet, name, "FIRM_EMPLOYEES", 1_000L * size);
        people(sheet, name, "FIRM_RD_STAFF", researchers);
        people(sheet, name, "FIRM_MASTER_OR_ABOVE", masters);
        money(sheet, name, "FIRM_REVENUE", 2021, 2_060_000_000L * size);
        money(sheet, name, "FIRM_RD_EXPENSE", 2021, 41_200_000L * size);
        money(sheet, name, "FIRM_NET_PROFIT", 2021, 111_240_000L * size);
    }

    private static void people(RecordingSheet sheet, String name, String indicator, long heads) {
        fact(sheet, name, indicator, 2021, heads, "person");
    }

    private static void money(RecordingSheet sheet, String name, String indicator, int year, long yuan) {
        fact(sheet, name, indicator, year, yuan, "CNY");
    }

    private static void fact(RecordingSheet sheet, String name, String indicator, int year, long number, String unit) {
        sheet.fact(
                1,
                key(name),
                indicator,
                new Period.Year(year),
                new FactValue.Quantity(BigDecimal.valueOf(number), unit),
                SOURCE);
    }

    private static SubjectKey key(String name) {
        return new SubjectKey(SubjectKey.Scheme.PACK, "district-register:" + name);
    }

    private static void subject(
            RecordingSheet sheet, String name, SubjectKind kind, RegionCode region, boolean sample) {
        sheet.subject(1, new SubjectEntry(key(name), List.of(), kind, name, null, List.of(), region, null, sample));
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

    private KnowledgeTime record(Consumer<RecordingSheet> writes) {
        return switch (recordings.record(
                new Recordings.Cause(new Recorder.Pack("district-register"), "a test", null), writes)) {
            case Recordings.Recorded done -> done.knownAt();
            case Recordings.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }
}
