package org.chuanglian.platform.points.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.run.LeastEffort;
import org.chuanglian.platform.points.run.Peers;
import org.chuanglian.platform.points.run.Score;
import org.chuanglian.platform.points.run.WhatIf;
import org.chuanglian.platform.points.scheme.Measured;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.Rule;
import org.chuanglian.platform.points.web.FirmPage.Least;
import org.chuanglian.platform.points.web.FirmPage.LineOf;
import org.chuanglian.platform.points.web.FirmPage.Slider;
import org.chuanglian.platform.points.web.FirmPage.Trial;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;

/** What would be: other values tried, and the least that reaches the next line. */
final class TryPages {

    /** What the form's fields begin with. */
    static final String FIELD = "v.";

    private static final int FIRST = 5;
    private static final int STEPS = 3;
    private static final double ROOM = 1.25;
    private static final BigDecimal LARGEST = new BigDecimal("1e12");
    private static final List<PointsText> LINES =
            List.of(PointsText.LINE_HALF, PointsText.LINE_QUARTER, PointsText.LINE_TENTH);

    private TryPages() {}

    /** The values that a form tries; those that say what stands there already are left out. */
    static Map<String, Double> tried(PointScheme scheme, Score score, Map<String, String> fields) {
        Map<String, Double> tried = new HashMap<>();
        List<PointScheme.Indicator> indicators = scheme.indicators();
        for (int place = 0; place < indicators.size(); place++) {
            String code = indicators.get(place).code();
            String typed = fields.getOrDefault(FIELD + code, "").strip().replace(",", "");
            if (!typed.isEmpty() && !typed.equals(written(score.measured().get(place)))) {
                number(typed).ifPresent(value -> tried.put(code, value));
            }
        }
        return tried;
    }

    private static Optional<Double> number(String typed) {
        try {
            BigDecimal number = new BigDecimal(typed);
            return number.abs().compareTo(LARGEST) > 0 ? Optional.empty() : Optional.of(number.doubleValue());
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static String written(Measured measured) {
        return measured.state() == Measured.State.KNOWN
                ? Figures.value(measured.value()).replace(",", "")
                : "";
    }

    static Trial trial(Frame frame, FirmPages.Opened opened, Optional<Peers> stage, Map<String, Double> tried) {
        PointScheme scheme = opened.scheme();
        Score score = opened.score();
        WhatIf then = WhatIf.of(scheme, score, tried);
        double now = Double.parseDouble(Figures.points(score.total()));
        double total = Double.parseDouble(Figures.points(then.total()));
        double change = Math.round((total - now) * 10) / 10.0;
        List<PointScheme.Indicator> indicators = scheme.indicators();
        List<Integer> order = IntStream.range(0, indicators.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                place -> indicators.get(place).effort() > 2 ? 1 : 0)
                        .thenComparingDouble(place -> score.parts().get(place)
                                - indicators
                                        .get(place)
                                        .rule(score.stage(), score.field())
                                        .full()))
                .toList();
        List<Slider> sliders = order.stream()
                .map(place -> slider(frame, indicators.get(place), score, place, tried))
                .toList();
        return new Trial(
                Figures.points(then.total()),
                change == 0
                        ? frame.t(PointsText.SAME)
                        : frame.t(change > 0 ? PointsText.MORE : PointsText.LESS, Figures.points(Math.abs(change))),
                frame.t(PointsText.NOW, Figures.points(score.total())),
                sliders.subList(0, Math.min(FIRST, sliders.size())),
                sliders.subList(Math.min(FIRST, sliders.size()), sliders.size()),
                lines(frame, stage, then.total()),
                opened.run().id().toString());
    }

    private static Slider slider(
            Frame frame, PointScheme.Indicator indicator, Score score, int place, Map<String, Double> tried) {
        Rule rule = indicator.rule(score.stage(), score.field());
        double reference = rule.needed(rule.full());
        String value = tried.containsKey(indicator.code())
                ? Figures.value(tried.getOrDefault(indicator.code(), 0.0)).replace(",", "")
                : written(score.measured().get(place));
        double most = Math.max(reference * ROOM, value.isEmpty() ? 0 : Double.parseDouble(value));
        return new Slider(
                FIELD + indicator.code(),
                "t-" + indicator.code(),
                indicator.name().in(frame.language()),
                indicator.unit().in(frame.language()),
                value,
                Figures.plain(most).replace(",", ""),
                frame.t(PointsText.FULL_AT, Figures.plain(reference)));
    }

    private static List<LineOf> lines(Frame frame, Optional<Peers> stage, double total) {
        List<LineOf> lines = new ArrayList<>();
        List<Double> at = stage.map(Peers::lines).orElse(List.of());
        for (int i = 0; i < at.size(); i++) {
            double missing = at.get(i) - total;
            lines.add(new LineOf(
                    frame.t(LINES.get(i), Figures.points(at.get(i))),
                    missing <= 0
                            ? frame.t(PointsText.LINE_REACHED)
                            : frame.t(PointsText.LINE_MISSING, Figures.points(missing)),
                    missing <= 0));
        }
        return lines;
    }

    /** The least that reaches the next line of the stage; empty where there is no line, or none above. */
    static Least least(Frame frame, FirmPages.Opened opened, Optional<Peers> stage) {
        List<Double> lines = stage.map(Peers::lines).orElse(List.of());
        if (lines.isEmpty()) {
            return new Least(frame.t(PointsText.LEAST_NO_LINE), List.of());
        }
        for (int i = 0; i < lines.size(); i++) {
            double line = lines.get(i);
            String name = frame.t(LINES.get(i), Figures.points(line));
            switch (LeastEffort.to(opened.scheme(), opened.score(), line)) {
                case LeastEffort.Way.Reached() -> {}
                case LeastEffort.Way.Alone(var steps) -> {
                    return new Least(
                            frame.t(
                                    PointsText.LEAST_ALONE,
                                    name,
                                    Figures.points(line - opened.score().total())),
                            steps.stream()
                                    .limit(STEPS)
                                    .map(step -> step(frame, opened, step))
                                    .toList());
                }
                case LeastEffort.Way.Together(var steps) -> {
                    return new Least(
                            frame.t(
                                    PointsText.LEAST_TOGETHER,
                                    name,
                                    Figures.points(line - opened.score().total())),
                            steps.stream()
                                    .map(step -> step(frame, opened, step))
                                    .toList());
                }
                case LeastEffort.Way.OutOfReach() -> {
                    return new Least(frame.t(PointsText.LEAST_NONE, name), List.of());
                }
            }
        }
        return new Least(frame.t(PointsText.LEAST_DONE), List.of());
    }

    private static FirmPage.Step step(Frame frame, FirmPages.Opened opened, LeastEffort.Step step) {
        Language language = frame.language();
        PointScheme.Indicator indicator = opened.scheme().indicators().get(step.place());
        String unit = indicator.unit().in(language);
        String name = indicator.name().in(language);
        return new FirmPage.Step(
                Double.isNaN(step.from())
                        ? frame.t(PointsText.STEP_SUPPLY, name, Figures.atLeast(step.to()), unit)
                        : frame.t(
                                PointsText.STEP_RAISE,
                                name,
                                Figures.value(step.from()),
                                Figures.atLeast(step.to()),
                                unit),
                frame.t(
                        switch (indicator.effort()) {
                            case 1 -> PointsText.EFFORT_RECORD;
                            case 2 -> PointsText.EFFORT_DECIDE;
                            default -> PointsText.EFFORT_YEARS;
                        },
                        Figures.points(step.gain())));
    }
}
