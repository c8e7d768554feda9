package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.ContestedReadings.Contested;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts.Corrected;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shell.LineChart;
import org.chuanglian.platform.shell.Sparkline;
import org.jspecify.annotations.Nullable;

/** Tells a subject's facts: by grouping, newest period first, with the key figures on top. */
final class FactsView {

    private static final int KEY_FIGURES = 6;
    private static final int CHART_FROM = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Subject subject;
    private final SubjectWords words;
    private final SubjectLinks links;
    private final ValueFormat format;
    private final Map<String, List<Fact>> byIndicator;
    private final Map<ReadingKey, Corrected> corrected;
    private final Map<ReadingKey, Contested> contested;

    private record ReadingKey(String indicator, Period period) {}

    /** Takes facts in the order of the catalogue, each indicator's newest period first. */
    FactsView(
            Subject subject,
            SubjectWords words,
            SubjectLinks links,
            ValueFormat format,
            List<Fact> facts,
            List<Corrected> corrected,
            List<Contested> contested) {
        this.subject = subject;
        this.words = words;
        this.links = links;
        this.format = format;
        this.byIndicator = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.indicator().code(), LinkedHashMap::new, Collectors.toList()));
        this.corrected = corrected.stream()
                .collect(Collectors.toMap(
                        reading -> new ReadingKey(reading.indicator(), reading.period()), Function.identity()));
        this.contested = contested.stream()
                .collect(Collectors.toMap(
                        reading -> new ReadingKey(reading.indicator(), reading.period()),
                        Function.identity(),
                        (first, second) -> first));
    }

    /** Up to six newest numbers: indicators made for the kind first, then in the catalogue's order. */
    List<SubjectPage.Figure> figures() {
        return byIndicator.values().stream()
                .filter(readings -> readings.getFirst().value() instanceof FactValue.Quantity)
                .sorted(Comparator.comparingInt(
                        readings -> Applicability.distance(readings.getFirst().indicator(), subject.kind())))
                .limit(KEY_FIGURES)
                .map(this::figure)
                .toList();
    }

    private SubjectPage.Figure figure(List<Fact> readings) {
        Fact newest = readings.getFirst();
        Indicator indicator = newest.indicator();
        ValueFormat.Shown shown = format.shown(indicator, newest.value());
        List<LineChart.Point> points = points(readings);
        return new SubjectPage.Figure(
                words.name(indicator),
                shown.text(),
                shown.unit(),
                shown.exact(),
                newest.period().toString(),
                change(indicator, points).orElse(null),
                points.size() < 2 ? null : Sparkline.of(points),
                newest.doubt(),
                "#" + anchor(indicator));
    }

    /** The change of the newest reading against the period just before it; empty where that one is not known. */
    private Optional<SubjectPage.Change> change(Indicator indicator, List<LineChart.Point> points) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        LineChart.Point now = points.getLast();
        LineChart.Point before = points.get(points.size() - 2);
        if (!LineChart.follows(before.period(), now.period())) {
            return Optional.empty();
        }
        return changed(indicator, before, now);
    }

    private Optional<SubjectPage.Change> changed(Indicator indicator, LineChart.Point before, LineChart.Point now) {
        BigDecimal difference = now.number().subtract(before.number());
        String text;
        if ("percent".equals(indicator.unit())) {
            text = words.t(SubjectText.POINTS, signed(difference.setScale(2, RoundingMode.HALF_UP)));
        } else if (before.number().signum() > 0 && now.number().signum() >= 0) {
            text = signed(difference.multiply(HUNDRED).divide(before.number(), 1, RoundingMode.HALF_UP)) + "%";
        } else {
            // A share of nothing, or of a loss, says nothing; the difference does.
            ValueFormat.Shown shown = format.shown(indicator, difference);
            text = (difference.signum() > 0 ? "+" : "") + shown.written();
        }
        boolean worse = difference.signum() * indicator.direction() < 0;
        return Optional.of(new SubjectPage.Change(
                text, words.t(SubjectText.CHANGE_AGAINST, before.period().toString(), text), worse));
    }

    private static String signed(BigDecimal number) {
        String text = ValueFormat.grouped(number);
        return number.signum() > 0 ? "+" + text : text;
    }

    /** Every fact by grouping; indicators of those groupings that apply but have no reading are told as not known. */
    SubjectPage.FactsPart facts(List<Indicator> catalogue) {
        Map<String, List<SubjectPage.Line>> groups = new LinkedHashMap<>();
        Set<String> known = byIndicator.values().stream()
                .map(readings -> readings.getFirst().indicator().grouping())
                .collect(Collectors.toSet());
        int readings = 0;
        for (Indicator indicator : catalogue) {
            List<Fact> found = byIndicator.getOrDefault(indicator.code(), List.of());
            boolean missing = found.isEmpty()
                    && known.contains(indicator.grouping())
                    && Applicability.applies(indicator, subject.kind());
            if (!found.isEmpty() || missing) {
                groups.computeIfAbsent(indicator.grouping(), _ -> new ArrayList<>())
                        .add(line(indicator, found));
                readings += found.size();
            }
        }
        List<SubjectPage.Group> told = groups.entrySet().stream()
                .map(group -> new SubjectPage.Group(words.grouping(group.getKey()), group.getValue()))
                .toList();
        return new SubjectPage.FactsPart(told, words.t(SubjectText.FACTS_SUB, byIndicator.size(), readings));
    }

    private SubjectPage.Line line(Indicator indicator, List<Fact> readings) {
        @Nullable
        LineChart chart =
                readings.size() < CHART_FROM ? null : chart(indicator, readings).orElse(null);
        int earlier = Math.max(0, readings.size() - 1);
        return new SubjectPage.Line(
                anchor(indicator),
                words.name(indicator),
                links.indicator(indicator.code()),
                words.definition(indicator),
                readings.isEmpty() ? null : reading(readings.getFirst()),
                readings.stream().skip(1).map(this::reading).toList(),
                chart,
                words.t(SubjectText.EARLIER, earlier));
    }

    private SubjectPage.Reading reading(Fact fact) {
        ValueFormat.Shown shown = format.shown(fact.indicator(), fact.value());
        String name = words.name(fact.indicator());
        String period = fact.period().toString();
        return new SubjectPage.Reading(
                shown.text(),
                shown.unit(),
                shown.exact(),
                period,
                words.name(fact.source()),
                links.source(fact.source()),
                links.day(fact.recordedAt()),
                links.minute(fact.recordedAt()),
                fact.doubt(),
                standing(fact),
                links.history(fact.subject(), fact.indicator().code(), fact.period()),
                words.t(SubjectText.HISTORY_OF, name, period),
                fact.access() == AccessClass.PUBLIC
                        ? links.correction(fact.subject(), fact.indicator().code(), fact.period())
                        : null,
                words.t(SubjectText.REQUEST_CORRECTION_OF, name, period));
    }

    private SubjectPage.Standing standing(Fact fact) {
        SubjectText closed = switch (fact.access()) {
            case PUBLIC -> null;
            case MEMBERS -> SubjectText.OPEN_TO_MEMBERS;
            case OFFICER -> SubjectText.OPEN_TO_OFFICERS;
            case SECRET -> SubjectText.OPEN_TO_THE_DEPARTMENT;
        };
        if (closed != null) {
            return new SubjectPage.Standing("wait", words.t(closed), null);
        }
        ReadingKey key = new ReadingKey(fact.indicator().code(), fact.period());
        Contested request = contested.get(key);
        if (request != null) {
            return new SubjectPage.Standing(
                    "warn",
                    words.t(SubjectText.STANDING_CONTESTED),
                    links.frame().href(request.address()));
        }
        Corrected change = corrected.get(key);
        return change == null
                ? new SubjectPage.Standing("done", words.t(SubjectText.STANDING_RECORDED), null)
                : new SubjectPage.Standing("done", words.t(SubjectText.STANDING_CORRECTED, change.corrections()), null);
    }

    private Optional<LineChart> chart(Indicator indicator, List<Fact> readings) {
        List<LineChart.Point> points = points(readings);
        if (points.size() < CHART_FROM) {
            return Optional.empty();
        }
        LineChart.Point first = points.getFirst();
        LineChart.Point last = points.getLast();
        String label = words.t(
                SubjectText.CHART_OF,
                words.name(indicator),
                first.period().toString(),
                last.period().toString(),
                first.text(),
                last.text());
        return Optional.of(
                LineChart.of(label, LineChart.Size.ALONE, List.of(new LineChart.Series("", points)), number -> {
                    ValueFormat.Shown shown = format.shown(indicator, number);
                    return shown.written();
                }));
    }

    /** The numbers of an indicator, oldest first, in its own unit. */
    private List<LineChart.Point> points(List<Fact> readings) {
        List<LineChart.Point> points = new ArrayList<>();
        for (Fact fact : readings.reversed()) {
            if (fact.value() instanceof FactValue.Quantity quantity) {
                ValueFormat.Shown shown = format.shown(fact.indicator(), quantity);
                points.add(new LineChart.Point(
                        fact.period(), format.inUnitOf(fact.indicator(), quantity), shown.written()));
            }
        }
        return points;
    }

    private static String anchor(Indicator indicator) {
        return "fact-" + indicator.code().replaceAll("[^A-Za-z0-9_-]", "_");
    }
}
