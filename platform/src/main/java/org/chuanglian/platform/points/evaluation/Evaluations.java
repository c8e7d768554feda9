package org.chuanglian.platform.points.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.platform.points.adjustment.Adjustments;
import org.chuanglian.platform.points.scheme.Adjustment;
import org.chuanglian.platform.points.scheme.Formula;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.springframework.stereotype.Component;

/** The public evaluations that the platform knows, and what they make of a firm. Only what everybody may read is used. */
@Component
public class Evaluations {

    private static final List<EvaluationScheme> SCHEMES = List.of(
            read("technology-sme-2017.yaml"), read("innovative-sme-2022.yaml"), read("high-technology-2016.yaml"));

    private final Facts facts;
    private final Catalogue catalogue;
    private final Adjustments adjustments;
    private final Schemes schemes;
    private final Clock clock;

    Evaluations(Facts facts, Catalogue catalogue, Adjustments adjustments, Schemes schemes, Clock clock) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.adjustments = adjustments;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** All of them. */
    public static List<EvaluationScheme> schemes() {
        return SCHEMES;
    }

    /** One by its code. */
    public static Optional<EvaluationScheme> scheme(String code) {
        return SCHEMES.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static EvaluationScheme read(String file) {
        return switch (EvaluationFile.read(file, content(file))) {
            case EvaluationFile.Reading.Read(EvaluationScheme scheme) -> scheme;
            case EvaluationFile.Reading.Refused(List<String> faults) ->
                throw new IllegalStateException("the platform's own evaluation is not sound: " + faults);
        };
    }

    /** The text of a file of the platform's own. */
    static String content(String file) {
        try (InputStream in = Evaluations.class.getResourceAsStream("/points/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The years in which anything is known of a firm that an evaluation asks for, as known at a time. */
    public SortedSet<Integer> years(EvaluationScheme scheme, SubjectId firm, KnowledgeTime at) {
        return facts.of(firm, at).stream()
                .filter(fact -> scheme.facts().contains(fact.indicator().code()))
                .flatMap(fact -> fact.period() instanceof Period.Year(int year) ? Stream.of(year) : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What an evaluation makes of a firm in a year, as known at a time. */
    public FirmEvaluation of(EvaluationScheme scheme, SubjectId firm, int year, KnowledgeTime at) {
        return FirmEvaluation.of(scheme, values(firm, year, at), isVetoed(firm, year));
    }

    private Formula.Values values(SubjectId firm, int year, KnowledgeTime at) {
        Map<String, BigDecimal> factors =
                catalogue.units().stream().collect(Collectors.toMap(Unit::code, Unit::factor));
        Map<String, Double> values = new HashMap<>();
        for (Fact fact : facts.of(firm, at)) {
            if (fact.period() instanceof Period.Year(int of)
                    && fact.value() instanceof FactValue.Quantity(BigDecimal number, String unit)) {
                values.put(
                        fact.indicator().code() + " " + (year - of),
                        number.doubleValue()
                                * factors.getOrDefault(unit, BigDecimal.ONE).doubleValue());
            }
        }
        return (fact, yearsBack) -> values.getOrDefault(fact + " " + yearsBack, Double.NaN);
    }

    private boolean isVetoed(SubjectId firm, int year) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        Optional<SchemeVersion> standing = schemes.standing(Schemes.POINTS);
        return adjustments.at(clock.instant()).of(firm).stream()
                .filter(one -> one.row().holds(last))
                .flatMap(one -> standing
                        .flatMap(
                                version -> version.scheme().adjustment(one.row().code()))
                        .stream())
                .anyMatch(one -> one.kind() == Adjustment.Kind.VETO);
    }
}
