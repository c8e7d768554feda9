package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Doubts;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.IndicatorReadings;
import org.chuanglian.platform.registry.IndicatorReadings.Coverage;
import org.chuanglian.platform.registry.IndicatorReadings.Ranked;
import org.chuanglian.platform.registry.ProvinceTiles;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of an indicator together. */
@Component
class IndicatorPages {

    private static final int RANKED = 50;

    private final Catalogue catalogue;
    private final RegionMaps maps;
    private final Doubts doubts;

    IndicatorPages(Catalogue catalogue, RegionMaps maps, Doubts doubts) {
        this.doubts = doubts;
        this.catalogue = catalogue;
        this.maps = maps;
    }

    /** The page; ranked by the period asked for where it is known, else by the newest. */
    IndicatorPage page(Frame frame, Indicator indicator, @Nullable String asked, RegistryView view) {
        Facts facts = view.facts();
        IndicatorReadings readings = view.readings();
        SubjectWords words = new SubjectWords(frame.language());
        ValueFormat format = new ValueFormat(frame.language(), catalogue.units());
        List<Coverage> coverage = facts.knownUntil()
                .map(at -> readings.coverage(indicator.code(), at))
                .orElse(List.of());
        @Nullable
        Period shown = coverage.stream()
                .map(Coverage::period)
                .filter(period -> period.toString().equals(asked))
                .findFirst()
                .orElse(coverage.isEmpty() ? null : coverage.getFirst().period());
        boolean numeric = indicator.unit() != null;
        List<Ranked> ranked = shown == null || !numeric
                ? List.of()
                : facts.knownUntil()
                        .map(at -> ranked(readings, indicator, shown, at))
                        .orElse(List.of());
        String title = words.name(indicator);
        return new IndicatorPage(
                SubjectPages.framed(frame, title),
                title,
                words.definition(indicator),
                entries(frame, indicator, words, format),
                coverage.stream()
                        .map(covered -> new IndicatorPage.Coverage(
                                covered.period().toString(),
                                ValueFormat.grouped(BigDecimal.valueOf(covered.subjects())),
                                frame.href("/registry/indicators/" + SubjectLinks.encoded(indicator.code()) + "?period="
                                        + covered.period()),
                                covered.period().equals(shown)))
                        .toList(),
                tiles(frame, indicator, ranked, format),
                shown == null || ranked.isEmpty()
                        ? null
                        : ranking(
                                frame,
                                indicator,
                                shown,
                                ranked,
                                doubted(facts, indicator, shown, ranked),
                                words,
                                format));
    }

    private static List<Ranked> ranked(
            IndicatorReadings readings, Indicator indicator, Period period, KnowledgeTime at) {
        return readings.ranking(indicator.code(), period, at, indicator.direction() < 0, RANKED);
    }

    private Map<SubjectId, Doubt> doubted(Facts facts, Indicator indicator, Period period, List<Ranked> ranked) {
        return facts.knownUntil()
                .map(at -> doubts.in(
                        indicator.code(),
                        period,
                        ranked.stream().map(one -> one.subject().id()).collect(Collectors.toSet()),
                        at))
                .orElse(Map.of());
    }

    private static IndicatorPage.Ranking ranking(
            Frame frame,
            Indicator indicator,
            Period period,
            List<Ranked> ranked,
            Map<SubjectId, Doubt> doubted,
            SubjectWords words,
            ValueFormat format) {
        List<IndicatorPage.Row> rows = ranked.stream()
                .map(one -> {
                    ValueFormat.Shown value = format.shown(indicator, one.value());
                    return new IndicatorPage.Row(
                            one.rank(),
                            words.name(one.subject()),
                            frame.href("/registry/subjects/" + one.subject().id()),
                            value.written(),
                            value.exact(),
                            one.sample(),
                            doubted.get(one.subject().id()));
                })
                .toList();
        return new IndicatorPage.Ranking(frame.t(SourceText.RANKING_SUB, period.toString(), rows.size()), rows);
    }

    /** The provinces as tiles, when provinces are what the period is known for. */
    private @Nullable ProvinceTiles tiles(Frame frame, Indicator indicator, List<Ranked> ranked, ValueFormat format) {
        String unit = indicator.unit();
        Map<RegionCode, BigDecimal> values = new LinkedHashMap<>();
        Map<RegionCode, SubjectId> pages = new HashMap<>();
        for (Ranked one : ranked) {
            Optional<RegionCode> region =
                    Optional.ofNullable(one.region()).flatMap(RegionCode::read).filter(RegionCode::isProvince);
            region.ifPresent(code -> {
                values.put(code, format.inUnitOf(indicator, one.value()));
                pages.put(code, one.subject().id());
            });
        }
        if (unit == null || values.size() < 2) {
            return null;
        }
        return maps.provinces(
                frame,
                new RegionMaps.Shown(
                        values,
                        value -> format.shown(indicator, new FactValue.Quantity(value, unit))
                                .text(),
                        format.shown(indicator, ranked.getFirst().value()).unit(),
                        code -> "/registry/subjects/" + pages.get(code)));
    }

    private static List<SourcePage.Entry> entries(
            Frame frame, Indicator indicator, SubjectWords words, ValueFormat format) {
        return List.of(
                new SourcePage.Entry(frame.t(SourceText.UNIT), unit(frame, indicator, format)),
                new SourcePage.Entry(frame.t(SourceText.DIRECTION), direction(frame, indicator)),
                new SourcePage.Entry(frame.t(SourceText.FORM), frame.t(form(indicator))),
                new SourcePage.Entry(
                        frame.t(SourceText.ABOUT),
                        SubjectKind.read(indicator.appliesTo()).map(words::kind).orElse(frame.t(SourceText.ABOUT_ANY))),
                new SourcePage.Entry(frame.t(SourceText.GROUPING), words.grouping(indicator.grouping())),
                new SourcePage.Entry(frame.t(SourceText.CODE), indicator.code()));
    }

    static String unit(Frame frame, Indicator indicator, ValueFormat format) {
        String unit = indicator.unit();
        return unit == null ? frame.t(SourceText.NO_UNIT) : format.unitName(unit);
    }

    static String direction(Frame frame, Indicator indicator) {
        int direction = indicator.direction();
        return frame.t(
                direction > 0
                        ? SourceText.DIRECTION_MORE
                        : direction < 0 ? SourceText.DIRECTION_LESS : SourceText.DIRECTION_NEITHER);
    }

    private static SourceText form(Indicator indicator) {
        return switch (indicator.valueType()) {
            case NUMBER -> SourceText.FORM_NUMBER;
            case MONEY -> SourceText.FORM_MONEY;
            case TEXT -> SourceText.FORM_TEXT;
            case DATE -> SourceText.FORM_DATE;
        };
    }
}
