package org.chuanglian.platform.points.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.consent.BankConsents;
import org.chuanglian.platform.points.run.Peers;
import org.chuanglian.platform.points.run.PointRun;
import org.chuanglian.platform.points.run.PointRuns;
import org.chuanglian.platform.points.run.Score;
import org.chuanglian.platform.points.scheme.Measured;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.Rule;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.points.scheme.Standing;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.scoring.Parts;
import org.springframework.stereotype.Component;

/** Makes the page of a firm's points of what a run kept. */
@Component
class FirmPages {

    private final PointRuns runs;
    private final Schemes schemes;
    private final Facts facts;
    private final Catalogue catalogue;
    private final Regions regions;
    private final BankConsents consents;
    private final Clock clock;

    FirmPages(
            PointRuns runs,
            Schemes schemes,
            Facts facts,
            Catalogue catalogue,
            Regions regions,
            BankConsents consents,
            Clock clock) {
        this.runs = runs;
        this.schemes = schemes;
        this.facts = facts;
        this.catalogue = catalogue;
        this.regions = regions;
        this.consents = consents;
        this.clock = clock;
    }

    /** A score with all that it came from. */
    record Opened(PointRun run, SchemeVersion version, Score score) {

        PointScheme scheme() {
            return version.scheme();
        }

        /** The parts as they are shown: they sum to the total that is shown, to the last digit. */
        List<Double> shown() {
            List<Parts.Part> parts = new ArrayList<>();
            List<PointScheme.Indicator> indicators = scheme().indicators();
            for (int j = 0; j < indicators.size(); j++) {
                parts.add(new Parts.Part(indicators.get(j).code(), score.parts().get(j)));
            }
            return new Parts(0, parts, score.core())
                    .shown(Figures.DECIMALS).parts().stream()
                            .map(Parts.Part::value)
                            .toList();
        }
    }

    /** A score of a run; empty where the firm has none there. */
    Optional<Opened> opened(PointRun run, SubjectId firm) {
        return runs.score(run.id(), firm)
                .flatMap(score -> schemes.find(run.scheme()).map(version -> new Opened(run, version, score)));
    }

    /**
     * @param fields what a form tries, by field
     * @param answers whether the reader answers for the firm
     */
    FirmPage page(Frame frame, Opened opened, boolean table, Map<String, String> fields, boolean answers) {
        PointScheme scheme = opened.scheme();
        Score score = opened.score();
        Language language = frame.language();
        Optional<Peers> stage = runs.peers(opened.run().id(), score.stage(), "");
        List<Double> shown = opened.shown();
        String stageName = scheme.stages().get(score.stage()).name().in(language);
        String title = frame.t(
                PointsText.SPREAD_TITLE,
                stageName,
                Figures.plain(stage.map(Peers::firms).orElse(0)));
        return new FirmPage(
                frame,
                meta(frame, opened, stageName),
                path(score.subject()),
                notice(frame, opened),
                frame.t(
                        PointsText.PRESENT_SUB,
                        scheme.indicators().size(),
                        Figures.plain(scheme.full(score.stage(), score.field()))),
                Figures.points(sum(shown, 0, shown.size()) + score.bonus() - score.malus()),
                sentences(frame, opened, stage),
                groups(frame, opened, shown, stage),
                Spread.of(title, stage.map(Peers::bands).orElse(List.of()), Spread.band(score.total())),
                title,
                frame.t(PointsText.HOW, scheme.indicators().size()),
                sections(frame, opened, shown, stage),
                AdjustmentPages.counted(
                        frame, scheme, catalogue, runs.adjustments(opened.run().id(), score.subject())),
                EvaluationController.links(frame, score.subject()),
                scheme.standing() == Standing.RECONSTRUCTED
                        ? scheme.source().in(language)
                                + stop(language)
                                + scheme.note().in(language)
                        : scheme.source().in(language),
                frame.t(
                        PointsText.REPEAT,
                        scheme.version(),
                        Figures.day(opened.run().knownAt().instant()).toString()),
                years(frame, score.subject()),
                table,
                TryPages.least(frame, opened, stage),
                TryPages.trial(frame, opened, stage, TryPages.tried(scheme, score, fields)),
                answers ? consents(frame, score.subject()) : null);
    }

    /** Why the score is not ranked; empty where it is. */
    private String notice(Frame frame, Opened opened) {
        Score score = opened.score();
        if (score.vetoed()) {
            return frame.t(AdjustmentText.VETO_NOTICE);
        }
        if (score.place().isPresent()) {
            return "";
        }
        boolean first = runs.of(score.subject()).stream()
                .noneMatch(run -> run.year() == opened.run().year() - 1);
        String comma = comma(frame.language());
        return (first ? frame.t(PointsText.FIRST_YEAR) + comma : "")
                + frame.t(PointsText.COVERAGE_LONG, Figures.percent(score.coverage()))
                + comma
                + frame.t(PointsText.NOT_RANKED, Figures.percent(opened.scheme().ranked()));
    }

    static String path(SubjectId firm) {
        return "/points/" + firm;
    }

    private static String comma(Language language) {
        return language == Language.CHINESE ? "，" : "; ";
    }

    private static String stop(Language language) {
        return language == Language.CHINESE ? "。" : ". ";
    }

    private static double sum(List<Double> values, int from, int until) {
        double scale = Math.pow(10, Figures.DECIMALS);
        long digits = 0;
        for (int j = from; j < until; j++) {
            digits += Math.round(values.get(j) * scale);
        }
        return digits / scale;
    }

    private List<String> meta(Frame frame, Opened opened, String stageName) {
        Score score = opened.score();
        List<String> meta = new ArrayList<>();
        meta.add(score.field().isEmpty() ? frame.t(PointsText.NO_FIELD) : score.field());
        meta.add(stageName);
        if (score.region() != null) {
            Regions.Region region = regions.named(score.region());
            meta.add(frame.language() == Language.ENGLISH && region.nameEn() != null ? region.nameEn() : region.name());
        }
        meta.add(frame.t(PointsText.PERIOD, Integer.toString(opened.run().year())));
        meta.add(frame.t(PointsText.FIRM_META));
        return meta;
    }

    private List<String> sentences(Frame frame, Opened opened, Optional<Peers> stage) {
        Score score = opened.score();
        List<String> sentences = new ArrayList<>();
        sentences.add(frame.t(PointsText.COVERAGE_LONG, Figures.percent(score.coverage())));
        sentences.addAll(AdjustmentPages.sums(frame, score));
        score.place().ifPresent(place -> {
            sentences.add(frame.t(
                    PointsText.PLACE_STAGE,
                    place.inStage(),
                    stage.map(Peers::ranked).orElse(0)));
            if (!score.field().isEmpty()) {
                sentences.add(frame.t(PointsText.PLACE_PEERS, place.amongPeers()));
            }
        });
        runs.of(score.subject()).stream()
                .filter(run -> run.year() == opened.run().year() - 1)
                .findFirst()
                .flatMap(run -> opened(run, score.subject()))
                .ifPresent(before -> sentences.add(frame.t(
                        PointsText.LAST_YEAR,
                        Integer.toString(before.run().year()),
                        Figures.points(before.score().total()))));
        sentences.add(frame.t(
                PointsText.STAGE_WHY,
                RuleWords.of(frame, opened.scheme(), opened.scheme().rules().get(score.rule())),
                opened.scheme().stages().get(score.stage()).name().in(frame.language())));
        return sentences;
    }

    private static List<FirmPage.GroupRow> groups(
            Frame frame, Opened opened, List<Double> shown, Optional<Peers> stage) {
        PointScheme scheme = opened.scheme();
        int indicators = scheme.indicators().size();
        List<FirmPage.GroupRow> rows = new ArrayList<>();
        int first = 0;
        for (int g = 0; g < scheme.groups().size(); g++) {
            PointScheme.Group group = scheme.groups().get(g);
            int until = first + group.indicators().size();
            double got = sum(shown, first, until);
            double full = group.full(opened.score().stage(), opened.score().field());
            int at = indicators + g;
            rows.add(new FirmPage.GroupRow(
                    group.name().in(frame.language()),
                    Figures.points(got),
                    Figures.plain(full),
                    bar(frame, got / full, stage.map(peers -> peers.medians().get(at)))));
            first = until;
        }
        return rows;
    }

    private static FirmPage.Bar bar(Frame frame, double share, Optional<Double> median) {
        boolean known = median.isPresent() && !Double.isNaN(median.get());
        return new FirmPage.Bar(
                Figures.width(share),
                known ? Figures.width(median.get()) : null,
                known
                        ? frame.t(PointsText.SHARE_LABEL, Figures.percent(share), Figures.percent(median.get()))
                        : frame.t(PointsText.SHARE_ALONE, Figures.percent(share)));
    }

    private List<FirmPage.Section> sections(Frame frame, Opened opened, List<Double> shown, Optional<Peers> stage) {
        List<Fact> read = facts.of(opened.score().subject(), opened.run().knownAt());
        List<FirmPage.Section> sections = new ArrayList<>();
        int number = 0;
        for (PointScheme.Group group : opened.scheme().groups()) {
            int first = number;
            List<FirmPage.Line> lines = new ArrayList<>();
            for (PointScheme.Indicator indicator : group.indicators()) {
                lines.add(line(frame, opened, indicator, number, shown.get(number), read, stage));
                number++;
            }
            sections.add(new FirmPage.Section(
                    group.name().in(frame.language()),
                    frame.t(PointsText.COUNT, group.indicators().size()),
                    Figures.points(sum(shown, first, number)),
                    Figures.plain(
                            group.full(opened.score().stage(), opened.score().field())),
                    lines));
        }
        return sections;
    }

    private FirmPage.Line line(
            Frame frame,
            Opened opened,
            PointScheme.Indicator indicator,
            int place,
            double got,
            List<Fact> read,
            Optional<Peers> stage) {
        Language language = frame.language();
        Score score = opened.score();
        Measured measured = score.measured().get(place);
        Rule rule = indicator.rule(score.stage(), score.field());
        boolean known = measured.state() == Measured.State.KNOWN;
        Optional<Double> median = stage.map(peers -> peers.medians().get(place));
        String stageName = opened.scheme().stages().get(score.stage()).name().in(language);
        List<Fact> used = read.stream()
                .filter(fact ->
                        indicator.formula().facts().contains(fact.indicator().code()))
                .filter(fact -> fact.period() instanceof Period.Year(int year)
                        && (year == opened.run().year()
                                || (year == opened.run().year() - 1
                                        && indicator.written().startsWith("growth"))))
                .toList();
        boolean doubted = used.stream().anyMatch(fact -> fact.doubt() != null);
        return new FirmPage.Line(
                "i-" + indicator.code(),
                place + 1,
                indicator.name().in(language),
                known ? Figures.value(measured.value()) : "–",
                known ? indicator.unit().in(language) : "",
                mark(frame, measured, doubted),
                bar(frame, rule.full() > 0 ? score.parts().get(place) / rule.full() : 0, median),
                Figures.points(got),
                Figures.plain(rule.full()),
                how(
                        frame,
                        measured,
                        rule,
                        indicator.unit().in(language),
                        score.parts().get(place)),
                indicator.definition().in(language),
                used.stream().map(fact -> factLine(frame, fact)).toList(),
                median.filter(one -> !Double.isNaN(one))
                        .map(one -> frame.t(
                                PointsText.PEERS_MEDIAN,
                                stageName,
                                Figures.plain(stage.map(Peers::firms).orElse(0)),
                                Figures.percent(one)))
                        .orElseGet(() -> frame.t(PointsText.PEERS_NONE)),
                contests(frame, opened, indicator, used));
    }

    private static String mark(Frame frame, Measured measured, boolean doubted) {
        return switch (measured.state()) {
            case KNOWN -> doubted ? frame.t(PointsText.DOUBTED) : "";
            case MISSING -> frame.t(PointsText.NO_DATA);
            case UNDEFINED -> frame.t(PointsText.UNDEFINED);
        };
    }

    private static String how(Frame frame, Measured measured, Rule rule, String unit, double got) {
        return switch (measured.state()) {
            case MISSING -> frame.t(PointsText.HOW_MISSING);
            case UNDEFINED -> frame.t(PointsText.HOW_UNDEFINED);
            case KNOWN ->
                switch (rule) {
                    case Rule.Ratio(double reference, double full) ->
                        frame.t(
                                PointsText.HOW_RATIO,
                                Figures.value(measured.value()),
                                unit,
                                Figures.plain(reference),
                                Figures.plain(full));
                    case Rule.Bands bands ->
                        frame.t(PointsText.HOW_BANDS, Figures.value(measured.value()), unit, Figures.plain(got));
                };
        };
    }

    private FirmPage.FactLine factLine(Frame frame, Fact fact) {
        ValueFormat.Shown shown =
                new ValueFormat(frame.language(), catalogue.units()).shown(fact.indicator(), fact.value());
        return new FirmPage.FactLine(
                frame.t(
                        PointsText.FACT,
                        fact.period().toString(),
                        frame.language() == Language.CHINESE
                                ? fact.indicator().nameZh()
                                : fact.indicator().nameEn(),
                        shown.written()),
                frame.href("/registry/subjects/" + fact.subject() + "/facts/"
                        + fact.indicator().code() + "/" + fact.period()),
                frame.t(
                        PointsText.SOURCE_OF,
                        fact.source().title(),
                        Figures.day(fact.recordedAt().instant()).toString()));
    }

    /** A known value is corrected, a missing one supplied: the same request, with its document and its term. */
    private List<FirmPage.Link> contests(Frame frame, Opened opened, PointScheme.Indicator indicator, List<Fact> used) {
        Set<FirmPage.Link> links = new LinkedHashSet<>();
        String year = Integer.toString(opened.run().year());
        for (String code : indicator.formula().facts()) {
            boolean known = used.stream()
                    .anyMatch(fact -> fact.indicator().code().equals(code)
                            && fact.period().toString().equals(year));
            catalogue
                    .indicator(code)
                    .ifPresent(fact -> links.add(new FirmPage.Link(
                            frame.t(
                                    known ? PointsText.CONTEST : PointsText.ADD_VALUE,
                                    frame.language() == Language.CHINESE ? fact.nameZh() : fact.nameEn()),
                            frame.href("/intake/corrections/new?subject="
                                    + opened.score().subject() + "&indicator=" + code + "&period=" + year))));
        }
        return List.copyOf(links);
    }

    private FirmPage.Consents consents(Frame frame, SubjectId firm) {
        LocalDate today = LocalDate.now(clock);
        return new FirmPage.Consents(
                consents.of(firm).stream()
                        .map(one -> new FirmPage.Ask(
                                one.bankName(),
                                one.purpose(),
                                Figures.day(one.askedAt()).toString(),
                                BankController.state(frame, one, one.holds(today)),
                                frame.href(path(firm) + "/consents/" + one.id()),
                                one.waits(),
                                one.holds(today)))
                        .toList(),
                today.plusMonths(3).toString());
    }

    private List<FirmPage.Year> years(Frame frame, SubjectId firm) {
        List<FirmPage.Year> years = new ArrayList<>();
        for (PointRun run : runs.of(firm)) {
            opened(run, firm)
                    .ifPresent(opened -> years.add(new FirmPage.Year(
                            Integer.toString(run.year()),
                            Figures.points(opened.score().total()),
                            Figures.percent(opened.score().coverage()) + "%",
                            opened.scheme().version(),
                            Figures.day(run.knownAt().instant()).toString(),
                            frame.href(path(firm) + "?run=" + run.id()))));
        }
        return years;
    }
}
