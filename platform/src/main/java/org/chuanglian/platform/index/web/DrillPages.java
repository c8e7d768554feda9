package org.chuanglian.platform.index.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.platform.index.Basis;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexScheme;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.Measure;
import org.chuanglian.platform.index.Panel;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.index.web.DrillPart.Bar;
import org.chuanglian.platform.index.web.DrillPart.FactLink;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens an index down to the facts that it is made of. */
@Component
class DrillPages {

    private static final double PERCENT = 100;
    private static final MathContext SHOWN = new MathContext(4);
    private static final int MEMBERS_SHOWN = 12;

    private final Facts facts;
    private final Subjects subjects;
    private final Catalogue catalogue;
    private final Clock clock;

    DrillPages(Facts facts, Subjects subjects, Catalogue catalogue, Clock clock) {
        this.facts = facts;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    DrillPart part(Frame frame, Looked looked, Written written) {
        IndexScheme scheme = looked.run().scheme();
        Drill drill = new Drill(frame, looked, written);
        return new DrillPart(
                scheme.degrees().stream().map(drill::degree).toList(),
                scheme.scheme().tree().indicators().size());
    }

    /** One page's drill-down. */
    private final class Drill {

        private final Frame frame;
        private final Looked looked;
        private final Written written;
        private final IndexScheme scheme;
        private final ValueFormat format;
        private final SubjectId own;
        private final Map<SubjectId, Map<String, Fact>> known = new HashMap<>();
        private final Map<SubjectId, String> names = new HashMap<>();
        private final Map<String, Double> shares = new HashMap<>();

        Drill(Frame frame, Looked looked, Written written) {
            this.frame = frame;
            this.looked = looked;
            this.written = written;
            this.scheme = looked.run().scheme();
            this.format = new ValueFormat(frame.language(), catalogue.units());
            this.own = Objects.requireNonNull(looked.run().panel().subjects().get(looked.place()));
            double[] effective = Statistics.effectiveWeights(
                    scheme.scheme().tree(), scheme.scheme().tree().weights());
            List<Node> nodes = scheme.scheme().tree().nodes();
            for (int node = 0; node < effective.length; node++) {
                shares.put(nodes.get(node).code(), effective[node]);
            }
        }

        DrillPart.DegreeDrill degree(String degree) {
            String name = written.node(degree);
            IndexRun.Coverage coverage = looked.run().coverage(degree, looked.place(), looked.year());
            OptionalDouble score = looked.run().score(degree, looked.place(), looked.year());
            AtomicInteger number = new AtomicInteger();
            return new DrillPart.DegreeDrill(
                    frame.language() == Language.CHINESE ? name.substring(0, 1) : "",
                    name,
                    frame.t(IndexText.COVERAGE, coverage.of(), coverage.known()),
                    score.isPresent() ? Written.score(score.getAsDouble()) : frame.t(IndexText.NO_SCORE),
                    bar(degree, name),
                    weight(degree),
                    scheme.indicators(degree).stream()
                            .map(indicator -> indicator(indicator, number.incrementAndGet()))
                            .toList());
        }

        private String weight(String node) {
            return BigDecimal.valueOf(shares.getOrDefault(node, 0.0) * PERCENT)
                    .setScale(1, java.math.RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }

        private @Nullable Bar bar(String node, String name) {
            OptionalDouble score = looked.run().score(node, looked.place(), looked.year());
            if (score.isEmpty()) {
                return null;
            }
            double median = looked.run().median(node, looked.year()).orElseThrow();
            return new Bar(
                    score.getAsDouble(),
                    median,
                    frame.t(IndexText.BAR_LABEL, name, Written.score(score.getAsDouble()), Written.score(median)));
        }

        private DrillPart.IndicatorDrill indicator(Node.Indicator indicator, int number) {
            IndexScheme.Words words = scheme.wordsOf(indicator.code());
            String name = words.name().in(frame.language());
            return new DrillPart.IndicatorDrill(
                    number,
                    name,
                    value(looked.run().value(indicator.code(), looked.place(), looked.year())),
                    words.unit().in(frame.language()),
                    bar(indicator.code(), name),
                    weight(indicator.code()),
                    formula(indicator),
                    words.reason().in(frame.language()),
                    words.from().in(frame.language()),
                    looked.run().panel().years().descendingSet().stream()
                            .map(year -> year(indicator, year))
                            .toList());
        }

        private String value(OptionalDouble value) {
            return value.isEmpty()
                    ? frame.t(IndexText.NOT_KNOWN)
                    : ValueFormat.grouped(
                            BigDecimal.valueOf(value.getAsDouble()).round(SHOWN));
        }

        private String formula(Node.Indicator indicator) {
            String how = made(indicator) + reach(indicator.code());
            return indicator.own().normalisation() instanceof Normalisation.Goalposts posts
                    ? how + frame.t(IndexText.POSTS, number(posts.low()), number(posts.high()))
                    : how;
        }

        private String made(Node.Indicator indicator) {
            String divisor = indicator.denominator().code();
            return switch (Measure.of(indicator.code())) {
                case Measure.Own(String code) ->
                    divisor.isEmpty() ? "" : frame.t(IndexText.FORMULA, name(code), name(divisor));
                case Measure.Sum(String code, String with) ->
                    frame.t(IndexText.FORMULA_SUM, name(code), name(with), Measure.LEAST_MEMBERS);
                case Measure.Count(String code) -> frame.t(IndexText.FORMULA_COUNT, name(code), Measure.LEAST_MEMBERS);
                case Measure.Seated _, Measure.Ties _ -> frame.t(IndexText.FORMULA_HELD);
            };
        }

        private String reach(String code) {
            Basis.@Nullable Reach reach = looked.run()
                    .panel()
                    .basis()
                    .reach()
                    .getOrDefault(code, Map.of())
                    .get(looked.year());
            return reach == null || scheme.scope() != Scope.DISTRICTS
                    ? ""
                    : frame.t(IndexText.REACH, Integer.toString(looked.year()), reach.of(), reach.placed());
        }

        private String name(String code) {
            return catalogue
                    .indicator(code)
                    .map(found -> frame.language() == Language.CHINESE ? found.nameZh() : found.nameEn())
                    .orElse(code);
        }

        private static String number(double number) {
            return ValueFormat.grouped(BigDecimal.valueOf(number));
        }

        private DrillPart.YearCell year(Node.Indicator indicator, int year) {
            OptionalDouble value = looked.run().value(indicator.code(), looked.place(), year);
            OptionalDouble score = looked.run().score(indicator.code(), looked.place(), year);
            List<SubjectId> members =
                    looked.run().panel().basis().members(indicator.code(), Panel.row(looked.place(), year));
            return new DrillPart.YearCell(
                    Integer.toString(year),
                    value(value),
                    score.isPresent() ? Written.score(score.getAsDouble()) : "",
                    value.isPresent() ? beyond(indicator, value.getAsDouble()) : "",
                    looked.run().breaks(year).stream()
                            .filter(one -> one.indicator().equals(indicator.code()))
                            .map(one -> one.what().in(frame.language()))
                            .collect(Collectors.joining(frame.t(IndexText.AND))),
                    facts(indicator, members, year),
                    members.size() <= MEMBERS_SHOWN
                            ? ""
                            : frame.t(IndexText.MORE_MEMBERS, members.size() - MEMBERS_SHOWN));
        }

        private List<FactLink> facts(Node.Indicator indicator, List<SubjectId> members, int year) {
            List<SubjectId> shown = members.stream().limit(MEMBERS_SHOWN).toList();
            return switch (Measure.of(indicator.code())) {
                case Measure.Own(String code) ->
                    Stream.of(code, indicator.denominator().code())
                            .flatMap(one -> fact(own, one, year).stream())
                            .map(fact -> link(fact, name(fact.indicator().code())))
                            .toList();
                case Measure.Sum(String code, String with) ->
                    shown.stream()
                            .flatMap(member -> Stream.of(code, with)
                                    .flatMap(one -> fact(member, one, year).stream())
                                    .map(fact -> link(
                                            fact,
                                            called(member) + " "
                                                    + name(fact.indicator().code()))))
                            .toList();
                case Measure.Count(String code) ->
                    shown.stream()
                            .flatMap(
                                    member -> fact(member, code, year).stream().map(fact -> link(fact, called(member))))
                            .toList();
                case Measure.Seated _, Measure.Ties _ ->
                    shown.stream()
                            .map(member -> new FactLink(
                                    "", called(member), frame.href("/registry/subjects/" + member), null, null))
                            .toList();
            };
        }

        private String called(SubjectId subject) {
            return names.computeIfAbsent(
                    subject, one -> subjects.find(one).map(Subject::name).orElse(one.toString()));
        }

        private Optional<Fact> fact(SubjectId subject, String code, int year) {
            return Optional.ofNullable(
                    known.computeIfAbsent(subject, this::facts).get(code + "@" + year));
        }

        private Map<String, Fact> facts(SubjectId subject) {
            Map<String, Fact> found = new HashMap<>();
            facts.of(subject, looked.run().at())
                    .forEach(fact -> found.put(fact.indicator().code() + "@" + fact.period(), fact));
            return found;
        }

        private String beyond(Node.Indicator indicator, double value) {
            return indicator.own().normalisation() instanceof Normalisation.Goalposts posts
                            && (value < posts.low() || value > posts.high())
                    ? frame.t(IndexText.BEYOND)
                    : "";
        }

        private FactLink link(Fact fact, String of) {
            return new FactLink(
                    of,
                    format.shown(fact.indicator(), fact.value()).written(),
                    frame.href("/registry/subjects/" + fact.subject() + "/facts/"
                            + fact.indicator().code() + "/" + fact.period()),
                    new DrillPart.Origin(
                            fact.source().title(),
                            frame.href("/registry/sources/" + fact.source().code()),
                            LocalDate.ofInstant(fact.recordedAt().instant(), clock.getZone())
                                    .toString()),
                    fact.doubt());
        }
    }
}
