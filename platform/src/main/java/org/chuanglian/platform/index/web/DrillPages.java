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
import java.util.stream.Stream;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexScheme;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.web.DrillPart.Bar;
import org.chuanglian.platform.index.web.DrillPart.FactLink;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.SubjectId;
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

    private final Facts facts;
    private final Catalogue catalogue;
    private final Clock clock;

    DrillPages(Facts facts, Catalogue catalogue, Clock clock) {
        this.facts = facts;
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
        private final Map<String, Fact> known = new HashMap<>();
        private final Map<String, Double> shares = new HashMap<>();

        Drill(Frame frame, Looked looked, Written written) {
            this.frame = frame;
            this.looked = looked;
            this.written = written;
            this.scheme = looked.run().scheme();
            this.format = new ValueFormat(frame.language(), catalogue.units());
            SubjectId subject =
                    Objects.requireNonNull(looked.run().panel().subjects().get(looked.place()));
            facts.of(subject, looked.run().at())
                    .forEach(fact -> known.put(fact.indicator().code() + "@" + fact.period(), fact));
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
            double[] all = looked.run().panel().subjects().keySet().stream()
                    .map(place -> looked.run().score(node, place, looked.year()))
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .sorted()
                    .toArray();
            double median = (all[(all.length - 1) / 2] + all[all.length / 2]) / 2;
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
            String divided = frame.t(
                    IndexText.FORMULA,
                    name(indicator.code()),
                    name(indicator.denominator().code()));
            return indicator.own().normalisation() instanceof Normalisation.Goalposts posts
                    ? divided + frame.t(IndexText.POSTS, number(posts.low()), number(posts.high()))
                    : divided;
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
            return new DrillPart.YearCell(
                    Integer.toString(year),
                    value(value),
                    score.isPresent() ? Written.score(score.getAsDouble()) : "",
                    value.isPresent() ? beyond(indicator, value.getAsDouble()) : "",
                    Stream.of(indicator.code(), indicator.denominator().code())
                            .filter(code -> !code.isEmpty())
                            .flatMap(code -> Optional.ofNullable(known.get(code + "@" + year)).stream())
                            .map(this::fact)
                            .toList());
        }

        private String beyond(Node.Indicator indicator, double value) {
            return indicator.own().normalisation() instanceof Normalisation.Goalposts posts
                            && (value < posts.low() || value > posts.high())
                    ? frame.t(IndexText.BEYOND)
                    : "";
        }

        private FactLink fact(Fact fact) {
            Indicator indicator = fact.indicator();
            return new FactLink(
                    name(indicator.code()),
                    format.shown(indicator, fact.value()).written(),
                    frame.href("/registry/subjects/" + fact.subject() + "/facts/" + indicator.code() + "/"
                            + fact.period()),
                    fact.source().title(),
                    frame.href("/registry/sources/" + fact.source().code()),
                    LocalDate.ofInstant(fact.recordedAt().instant(), clock.getZone())
                            .toString(),
                    fact.doubt());
        }
    }
}
