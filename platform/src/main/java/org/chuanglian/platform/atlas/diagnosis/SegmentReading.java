package org.chuanglian.platform.atlas.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chuanglian.platform.atlas.chain.Segment;
import org.chuanglian.platform.atlas.place.Placed;

/**
 * A segment in a province.
 *
 * @param numbers what is known of it; what is not known is absent
 * @param local the firms of the province that stand in it, the largest share first
 * @param revenue what the firms in it sell of it
 * @param judgements what each rule says
 */
public record SegmentReading(
        Segment segment,
        Level level,
        Map<Measure, Double> numbers,
        List<Placed> local,
        Revenue revenue,
        List<Judgement> judgements) {

    public SegmentReading {
        numbers = Map.copyOf(numbers);
        local = List.copyOf(local);
        judgements = List.copyOf(judgements);
    }

    /**
     * Revenue times share, added up over the firms whose revenue is known.
     *
     * @param national in yuan; NaN where of no firm the revenue is known
     * @param known of how many firms it is known
     * @param of how many firms there are
     */
    public record Revenue(double national, int known, int of) {}

    /** A number of it; empty where it is not known. */
    public OptionalDouble number(Measure measure) {
        Double value = numbers.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** A count of it, of a measure that is always known. */
    public int count(Measure measure) {
        return (int) number(measure).orElse(0);
    }

    /** The gap or the strength that it is: the first that applies; empty for neither. */
    public Optional<Judgement> standing() {
        return judgements.stream()
                .filter(one -> one.isGiven() && one.verdict().kind() != Verdict.Kind.OPPORTUNITY)
                .findFirst();
    }

    /** Whether it is a gap. */
    public boolean isGap() {
        return standing()
                .filter(one -> one.verdict().kind() == Verdict.Kind.GAP)
                .isPresent();
    }

    /** Whether it is a strength. */
    public boolean isStrength() {
        return standing()
                .filter(one -> one.verdict().kind() == Verdict.Kind.STRENGTH)
                .isPresent();
    }

    /** What could be grown here. */
    public List<Judgement> opportunities() {
        return judgements.stream()
                .filter(one -> one.isGiven() && one.verdict().kind() == Verdict.Kind.OPPORTUNITY)
                .toList();
    }

    /** Whether the country's share of it lies within the interval of the province's: nothing can be told apart. */
    public boolean isUncertain() {
        OptionalDouble low = number(Measure.LOCATION_QUOTIENT_LOW);
        OptionalDouble high = number(Measure.LOCATION_QUOTIENT_HIGH);
        return low.isPresent() && high.isPresent() && low.getAsDouble() < 1 && high.getAsDouble() > 1;
    }
}
