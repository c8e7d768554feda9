package org.chuanglian.platform.atlas.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Condition;
import org.chuanglian.platform.atlas.diagnosis.Diagnosis;
import org.chuanglian.platform.atlas.diagnosis.Level;
import org.chuanglian.platform.atlas.diagnosis.Measure;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.diagnosis.Verdict;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shell.Frame;

/** Makes the board of a chain. */
final class BoardPages {

    private static final int NEAREST = 3;
    private static final int STRENGTHS = 8;
    private static final double WHOLE = 100;

    private final Frame frame;
    private final Written written;
    private final Looked looked;
    private final Chain chain;
    private final List<SegmentReading> readings;
    private final Addresses addresses;
    private final GapParts gaps;

    BoardPages(Frame frame, Regions regions, Looked looked, Chain chain) {
        this.frame = frame;
        this.written = new Written(frame, regions);
        this.looked = looked;
        this.chain = chain;
        this.readings = looked.diagnosis().of(looked.province(), chain.code());
        this.addresses = new Addresses(frame, looked.province());
        this.gaps = new GapParts(frame, regions, looked, chain);
    }

    /** @param watches whether the reader sees what is done about gaps */
    BoardPage page(boolean watches) {
        Diagnosis diagnosis = looked.diagnosis();
        String files = "?chain=" + chain.code() + "&region=" + looked.province().code();
        return new BoardPage(
                frame,
                written.words(chain.title()),
                "/atlas/" + chain.code(),
                lede(),
                new BoardPage.About(
                        frame.t(AtlasText.NTH_VERSION, chain.version()),
                        written.standing(chain),
                        Written.known(diagnosis.at()),
                        frame.t(AtlasText.RULES_VERSION, diagnosis.rules().version()),
                        written.words(chain.source())),
                ChainsPages.regions(written, looked),
                diagnosis.chains().stream().map(this::tab).toList(),
                "of" + chain.stages().size(),
                chain.stages().stream().map(this::stage).toList(),
                diagnosis.rules().verdicts().stream()
                        .filter(verdict -> readings.stream()
                                .flatMap(reading -> reading.judgements().stream())
                                .anyMatch(judgement -> judgement.isGiven()
                                        && judgement.verdict().equals(verdict)))
                        .map(verdict -> new BoardPage.Sign(
                                verdict.symbol(), written.words(verdict.name()), written.words(verdict.meaning())))
                        .toList(),
                readings.stream().map(this::row).toList(),
                gaps.scatter(),
                gaps.list(),
                strengths(),
                cannot(),
                new BoardPage.Onwards(
                        frame.href("/atlas/readings.csv" + files),
                        frame.href("/atlas/readings.xlsx" + files),
                        frame.href("/atlas/compare" + files),
                        watches ? frame.href("/atlas/" + chain.code() + "/review?region=" + looked.province()) : "",
                        watches ? frame.href("/atlas/gaps") : ""));
    }

    private BoardPage.Tab tab(Chain one) {
        return new BoardPage.Tab(
                written.words(one.title()),
                Integer.toString(one.segments().size()),
                addresses.chain(one.code()),
                one.code().equals(chain.code()));
    }

    private String lede() {
        String summary = frame.t(
                AtlasText.BOARD_LEDE,
                written.region(looked.province()),
                written.words(chain.title()),
                readings.size(),
                summary(readings).stream().collect(Collectors.joining(frame.t(AtlasText.SEPARATOR))));
        List<String> nearest = readings.stream()
                .filter(reading -> reading.isGap() && reading.count(Measure.LOCAL_BUYERS) > 0)
                .filter(reading -> reading.count(Measure.LOCAL_FIRMS) == 0)
                .sorted(Comparator.comparingDouble(
                        reading -> -reading.number(Measure.DENSITY).orElse(0)))
                .limit(NEAREST)
                .map(reading -> written.segment(reading.segment()))
                .toList();
        int unknown = looked.diagnosis().census().unknown().getOrDefault(looked.province(), 0);
        return summary
                + (nearest.isEmpty() ? "" : frame.t(AtlasText.BOARD_NEAREST, written.joined(nearest)))
                + (unknown == 0 ? "" : frame.t(AtlasText.BOARD_UNKNOWN, unknown));
    }

    /** How readings divide, in words: 强项3个, 相当4个 …, strengths first. */
    private List<String> summary(List<SegmentReading> of) {
        List<String> parts = new ArrayList<>();
        divided(of).forEach(part -> parts.add(frame.t(AtlasText.COUNT_OF, part.name(), part.count())));
        return parts;
    }

    private record Part(String name, int count, String mark) {}

    private List<Part> divided(List<SegmentReading> of) {
        List<Part> parts = new ArrayList<>();
        List<Verdict> verdicts = looked.diagnosis().rules().verdicts();
        verdicts.stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.STRENGTH)
                .forEach(verdict -> parts.add(part(of, verdict, "n3")));
        int none = (int) of.stream()
                .filter(reading -> reading.standing().isEmpty() && reading.count(Measure.NATIONAL_FIRMS) == 0)
                .count();
        int even = (int) of.stream()
                        .filter(reading -> reading.standing().isEmpty())
                        .count()
                - none;
        parts.add(new Part(frame.t(AtlasText.BOARD_EVEN), even, "n0"));
        verdicts.stream().filter(verdict -> verdict.kind() == Verdict.Kind.GAP).forEach(verdict -> {
            boolean present = verdict.when().stream()
                    .noneMatch(condition -> condition.measure() == Measure.LOCAL_FIRMS
                            && condition.comparison() == Condition.Comparison.EQUAL);
            parts.add(part(of, verdict, present ? "m2" : "m4"));
        });
        parts.add(new Part(frame.t(AtlasText.BOARD_NONE), none, "no"));
        return parts.stream().filter(part -> part.count() > 0).toList();
    }

    private Part part(List<SegmentReading> of, Verdict verdict, String mark) {
        return new Part(
                written.words(verdict.name()),
                (int) of.stream()
                        .flatMap(reading -> reading.standing().stream())
                        .filter(judgement -> judgement.verdict().equals(verdict))
                        .count(),
                mark);
    }

    private BoardPage.Stage stage(Chain.Stage stage) {
        List<SegmentReading> own = readings.stream()
                .filter(reading -> reading.segment().stage().equals(stage.code()))
                .toList();
        List<BoardPage.Bar> bars = new ArrayList<>();
        double at = 0;
        for (Part part : divided(own)) {
            double width = WHOLE * part.count() / own.size();
            bars.add(new BoardPage.Bar(at, width, part.mark()));
            at += width;
        }
        return new BoardPage.Stage(
                stage.code(),
                written.words(stage.name()),
                frame.t(AtlasText.SEGMENTS_COUNT, own.size()),
                bars,
                String.join(frame.t(AtlasText.SEPARATOR), summary(own)),
                own.stream().map(this::tile).toList());
    }

    private BoardPage.Tile tile(SegmentReading reading) {
        return new BoardPage.Tile(
                written.segment(reading.segment()),
                addresses.segment(chain.code(), reading.segment().code()),
                (reading.isUncertain() ? Level.LEVEL : reading.level()).mark(),
                Written.symbol(reading),
                frame.t(AtlasText.FIRMS_COUNT, reading.count(Measure.LOCAL_FIRMS)),
                frame.t(
                        AtlasText.TILE_SPOKEN,
                        frame.t(
                                reading.isUncertain()
                                        ? AtlasText.UNCERTAIN
                                        : reading.level().words()),
                        reading.standing()
                                .map(judgement -> frame.t(
                                        AtlasText.TILE_VERDICT,
                                        written.words(judgement.verdict().name())))
                                .orElse("")));
    }

    private BoardPage.Row row(SegmentReading reading) {
        return new BoardPage.Row(
                written.segment(reading.segment()),
                addresses.segment(chain.code(), reading.segment().code()),
                written.words(chain.stageOf(reading.segment()).name()),
                Written.symbol(reading),
                written.verdict(reading),
                written.opportunities(reading),
                written.number(reading, Measure.LOCAL_FIRMS),
                written.number(reading, Measure.NATIONAL_FIRMS),
                written.number(reading, Measure.LOCAL_SHARE),
                written.number(reading, Measure.LOCATION_QUOTIENT),
                written.interval(reading),
                reading.isUncertain(),
                written.number(reading, Measure.DENSITY),
                written.number(reading, Measure.COMPLEXITY),
                written.number(reading, Measure.DOWNSTREAM_REACH));
    }

    private List<BoardPage.Strength> strengths() {
        return readings.stream()
                .filter(SegmentReading::isStrength)
                .sorted(Comparator.comparingDouble(reading ->
                        -reading.number(Measure.LOCATION_QUOTIENT_LOW).orElse(0)))
                .limit(STRENGTHS)
                .map(reading -> new BoardPage.Strength(
                        written.segment(reading.segment()),
                        addresses.segment(chain.code(), reading.segment().code()),
                        frame.t(
                                AtlasText.STRENGTH_NOTE,
                                written.number(reading, Measure.LOCAL_FIRMS),
                                written.number(reading, Measure.LOCAL_SHARE),
                                written.number(reading, Measure.LOCATION_QUOTIENT),
                                written.interval(reading))))
                .toList();
    }

    /** What is asked by rules and known of no segment. */
    private List<String> cannot() {
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : looked.diagnosis().rules().verdicts()) {
            List<String> needs = unknown(verdict.when());
            List<String> reserve = unknown(verdict.reserve());
            if (!needs.isEmpty()) {
                lines.add(frame.t(AtlasText.CANNOT_SAY_WHY, written.words(verdict.name()), written.joined(needs)));
            } else if (!reserve.isEmpty()) {
                lines.add(frame.t(AtlasText.RESERVED, written.words(verdict.name()), written.joined(reserve)));
            }
        }
        return lines;
    }

    private List<String> unknown(List<Condition> conditions) {
        return conditions.stream()
                .map(Condition::measure)
                .distinct()
                .filter(measure -> readings.stream()
                        .allMatch(reading -> reading.number(measure).isEmpty()))
                .map(measure -> frame.t(measure.words()))
                .toList();
    }
}
