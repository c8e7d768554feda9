package org.chuanglian.platform.overview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Doubts;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.ResourceCounts;
import org.chuanglian.platform.registry.ResourceCounts.Origin;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a promise's measure from the registry, as known at a time. */
@Component
class Measuring {

    private final ResourceCounts counts;
    private final Facts facts;
    private final Doubts doubts;
    private final Catalogue catalogue;

    Measuring(ResourceCounts counts, Facts facts, Doubts doubts, Catalogue catalogue) {
        this.doubts = doubts;
        this.counts = counts;
        this.facts = facts;
        this.catalogue = catalogue;
    }

    Measurement take(Promise promise, KnowledgeTime at) {
        @Nullable LocalDate by = promise.countsUntil();
        return switch (promise.measure()) {
            case Measure.Imported(Stage reached) ->
                counted(counts.imported(reached, by, at).size(), Obstacle.NOTHING_IMPORTED);
            case Measure.RelatedToImported(var type, var kind) ->
                counted(
                        counts.related(new Origin.Imported(), type, kind, by, at),
                        counts.imported(Stage.SIGNING, by, at).isEmpty()
                                ? Obstacle.NOTHING_IMPORTED
                                : Obstacle.NOTHING_RELATED);
            case Measure.RelatedWithin(var region, var type, var kind) ->
                counted(counts.related(new Origin.Within(region), type, kind, by, at), Obstacle.NOTHING_RELATED);
            case Measure.SumOfImported sum -> sum(sum, promise.unit(), counts.imported(Stage.SIGNING, by, at), at);
            case Measure.Gap(Obstacle obstacle) -> new Measurement.Nothing(obstacle);
        };
    }

    /** Nothing recorded is not zero: nobody said that there are none. */
    private static Measurement counted(long found, Obstacle none) {
        return found == 0 ? new Measurement.Nothing(none) : new Measurement.Measured(BigDecimal.valueOf(found), found);
    }

    private Measurement sum(Measure.SumOfImported sum, String unit, Set<SubjectId> institutions, KnowledgeTime at) {
        if (institutions.isEmpty()) {
            return new Measurement.Nothing(Obstacle.NOTHING_IMPORTED);
        }
        Map<SubjectId, FactValue> values = facts.in(sum.indicator(), sum.period(), institutions, at);
        Set<SubjectId> doubted =
                doubts.in(sum.indicator(), sum.period(), institutions, at).keySet();
        BigDecimal total = BigDecimal.ZERO;
        long evidence = 0;
        long doubtful = 0;
        for (Map.Entry<SubjectId, FactValue> said : values.entrySet()) {
            Optional<BigDecimal> number = said.getValue() instanceof FactValue.Quantity quantity
                    ? converted(quantity, unit)
                    : Optional.empty();
            if (number.isPresent()) {
                total = total.add(number.get());
                evidence++;
                doubtful += doubted.contains(said.getKey()) ? 1 : 0;
            }
        }
        return evidence == 0
                ? new Measurement.Nothing(Obstacle.NO_VALUE)
                : new Measurement.Measured(total, evidence, doubtful);
    }

    private Optional<BigDecimal> converted(FactValue.Quantity quantity, String wanted) {
        if (quantity.unit().equals(wanted)) {
            return Optional.of(quantity.number());
        }
        Optional<Unit> from = catalogue.unit(quantity.unit());
        Optional<Unit> to = catalogue.unit(wanted);
        return from.isPresent()
                        && to.isPresent()
                        && from.get().dimension().equals(to.get().dimension())
                ? Optional.of(quantity.number()
                        .multiply(from.get().factor())
                        .divide(to.get().factor(), MathContext.DECIMAL128))
                : Optional.empty();
    }
}
