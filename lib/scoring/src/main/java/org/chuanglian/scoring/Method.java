package org.chuanglian.scoring;

import java.util.List;

/**
 * How a scheme's scores are made; an indicator's own treatment and normalisation come before those here.
 *
 * @param order the steps before aggregation, each at most once
 * @param aggregations how each level is made of the one below, from level 2 upward; the last one also serves the levels
 *     above it
 * @param availability the least share of an aggregate's members that must be there, level by level as above; 0 for any
 */
public record Method(
        List<Step> order,
        Screening screening,
        Imputation imputation,
        Treatment treatment,
        Normalisation normalisation,
        List<Aggregation> aggregations,
        List<Double> availability) {

    /** The order of COINr's example. */
    public static final List<Step> USUAL_ORDER =
            List.of(Step.DENOMINATE, Step.IMPUTE, Step.SCREEN, Step.TREAT, Step.NORMALISE);

    /** COINr's defaults: nothing imputed or screened, outliers treated, 0 to 100 by minimum and maximum, weighted means. */
    public static final Method DEFAULT = new Method(
            USUAL_ORDER,
            Screening.NONE,
            new Imputation.None(),
            Treatment.Outliers.DEFAULT,
            new Normalisation.MinMax(0, 100),
            List.of(new Aggregation.Arithmetic()),
            List.of(0.0));

    public Method {
        order = List.copyOf(order);
        aggregations = List.copyOf(aggregations);
        availability = List.copyOf(availability);
        if (aggregations.isEmpty() || availability.isEmpty()) {
            throw new IllegalArgumentException("no aggregation or no availability. Maybe Method.DEFAULT has them.");
        }
    }

    /** The same with another order of steps. */
    public Method withOrder(List<Step> steps) {
        return new Method(steps, screening, imputation, treatment, normalisation, aggregations, availability);
    }

    /** The same with another screening. */
    public Method withScreening(Screening other) {
        return new Method(order, other, imputation, treatment, normalisation, aggregations, availability);
    }

    /** The same with another imputation. */
    public Method withImputation(Imputation other) {
        return new Method(order, screening, other, treatment, normalisation, aggregations, availability);
    }

    /** The same with another treatment. */
    public Method withTreatment(Treatment other) {
        return new Method(order, screening, imputation, other, normalisation, aggregations, availability);
    }

    /** The same with another normalisation. */
    public Method withNormalisation(Normalisation other) {
        return new Method(order, screening, imputation, treatment, other, aggregations, availability);
    }

    /** The same with other aggregations. */
    public Method withAggregations(List<Aggregation> others) {
        return new Method(order, screening, imputation, treatment, normalisation, others, availability);
    }

    /** The same with other availability thresholds. */
    public Method withAvailability(List<Double> others) {
        return new Method(order, screening, imputation, treatment, normalisation, aggregations, others);
    }

    Aggregation aggregationOf(int level) {
        return aggregations.get(Math.min(level - 2, aggregations.size() - 1));
    }

    double availabilityOf(int level) {
        return availability.get(Math.min(level - 2, availability.size() - 1));
    }
}
