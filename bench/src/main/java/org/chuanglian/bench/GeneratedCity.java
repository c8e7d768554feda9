package org.chuanglian.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;

/** A registry filled through its one writer: firms and bodies in 38 districts, four indicators over three years each. */
final class GeneratedCity {

    static final String SOURCE = "generated";
    static final List<String> INDICATORS = List.of("BENCH_REVENUE", "BENCH_RD", "BENCH_PEOPLE", "BENCH_PATENTS");
    private static final int PORTION = 50_000;
    private static final long SEED = 20260607;
    private static final List<SubjectKind> KINDS = List.of(
            SubjectKind.ENTERPRISE,
            SubjectKind.ENTERPRISE,
            SubjectKind.ENTERPRISE,
            SubjectKind.RESEARCH_BODY,
            SubjectKind.PROJECT,
            SubjectKind.PATENT,
            SubjectKind.PLATFORM);
    private static final List<String> DISTRICTS = districts();

    private GeneratedCity() {}

    static void fill(Path var, int subjects) {
        try (PlatformWithoutPages platform = PlatformWithoutPages.start(var)) {
            define(platform.bean(Catalogue.class));
            Recordings recordings = platform.bean(Recordings.class);
            Random random = new Random(SEED);
            GeneratedNames names = new GeneratedNames(random);
            long begun = System.nanoTime();
            for (int first = 0; first < subjects; first += PORTION) {
                int from = first;
                int to = Math.min(subjects, first + PORTION);
                Recordings.Outcome outcome = recordings.record(
                        new Recordings.Cause(new Recorder.Pack("generated"), "a city for measuring", null),
                        sheet -> write(sheet, from, to, random, names));
                if (outcome instanceof Recordings.Refused refused) {
                    throw new IllegalStateException("refused: " + refused.problems());
                }
                Bench.report("subjects written", to, "after " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
            }
        }
    }

    private static void define(Catalogue catalogue) {
        catalogue.define(
                List.of(
                        new Unit("CNY", "元", "CNY", "CNY", BigDecimal.ONE),
                        new Unit("person", "人", "people", "person", BigDecimal.ONE),
                        new Unit("item", "件", "items", "item", BigDecimal.ONE)),
                List.of(new Source(SOURCE, "生成数据（示例）", null, null, null, "for measuring only")),
                List.of(
                        indicator(INDICATORS.get(0), Indicator.ValueType.MONEY, "CNY", 1),
                        indicator(INDICATORS.get(1), Indicator.ValueType.MONEY, "CNY", 2),
                        indicator(INDICATORS.get(2), Indicator.ValueType.NUMBER, "person", 3),
                        indicator(INDICATORS.get(3), Indicator.ValueType.NUMBER, "item", 4)),
                List.of());
    }

    private static Indicator indicator(String code, Indicator.ValueType type, String unit, int position) {
        return new Indicator(
                code, "示例指标" + position, "Sample " + position, type, unit, 1, "any", "示例", "", "", position);
    }

    private static void write(RecordingSheet sheet, int from, int to, Random random, GeneratedNames names) {
        for (int number = from; number < to; number++) {
            SubjectKey key = new SubjectKey(SubjectKey.Scheme.PACK, "generated/" + number);
            sheet.subject(
                    number,
                    new SubjectEntry(
                            key,
                            List.of(),
                            KINDS.get(random.nextInt(KINDS.size())),
                            names.next(number),
                            null,
                            List.of(),
                            new RegionCode(DISTRICTS.get(random.nextInt(DISTRICTS.size()))),
                            "领域" + random.nextInt(40),
                            true));
            for (int year = 2019; year <= 2021; year++) {
                Period period = new Period.Year(year);
                sheet.fact(number, key, INDICATORS.get(0), period, amount(random, "CNY"), SOURCE);
                sheet.fact(number, key, INDICATORS.get(1), period, amount(random, "CNY"), SOURCE);
                sheet.fact(number, key, INDICATORS.get(2), period, count(random, "person"), SOURCE);
                sheet.fact(number, key, INDICATORS.get(3), period, count(random, "item"), SOURCE);
            }
        }
    }

    private static FactValue amount(Random random, String unit) {
        return new FactValue.Quantity(BigDecimal.valueOf(random.nextLong(1_000_000_000_00L), 2), unit);
    }

    private static FactValue count(Random random, String unit) {
        return new FactValue.Quantity(BigDecimal.valueOf(random.nextInt(20_000)), unit);
    }

    /** Chongqing's districts by GB/T 2260: 500101–500120, 500151–500156 and the counties. */
    private static List<String> districts() {
        List<String> codes = new ArrayList<>();
        for (int code = 500101; code <= 500120; code++) {
            codes.add(Integer.toString(code));
        }
        for (int code = 500151; code <= 500156; code++) {
            codes.add(Integer.toString(code));
        }
        for (int code : new int[] {
            500229, 500230, 500231, 500233, 500235, 500236, 500237, 500238, 500240, 500241, 500242, 500243
        }) {
            codes.add(Integer.toString(code));
        }
        return List.copyOf(codes);
    }
}
