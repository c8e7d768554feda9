package org.chuanglian.bench;

import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.points.scheme.Formula;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.Rule;

/** A scheme of points as one statement of DuckDB's SQL, from single facts to totals, parts and coverage. */
final class PointsSql {

    private final PointScheme scheme;

    PointsSql(PointScheme scheme) {
        this.scheme = scheme;
    }

    /** Writes the table {@code scored} from {@code fact (subject, fact, back, number)}; {@code back} is 0 or 1 years. */
    String statement() {
        List<PointScheme.Indicator> indicators = scheme.indicators();
        List<String> values = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        List<String> totals = new ArrayList<>();
        List<String> covers = new ArrayList<>();
        for (int j = 0; j < indicators.size(); j++) {
            int at = j;
            PointScheme.Indicator indicator = indicators.get(j);
            values.add("(%s) / %s as x%d".formatted(made(indicator.formula()), number(indicator.factor()), j));
            parts.add("coalesce(" + byStage(stage -> points(indicator.rule(stage, ""), "x" + at), "stage") + ", 0) as p"
                    + j);
            covers.add("case when x%d is null then 0 else %s end"
                    .formatted(
                            j,
                            byStage(
                                    stage -> number(indicator.rule(stage, "").full() / scheme.full(stage, "")),
                                    "stage")));
            totals.add("p" + j);
        }
        return """
                create or replace table scored as
                with firm as (select subject, %s from fact group by subject),
                staged as (select *, %s as stage from firm),
                valued as (select subject, stage, %s from staged)
                select *, %s as total from (select subject, stage, %s, %s as coverage from valued)
                """.formatted(
                        pivot(),
                        stages(),
                        String.join(", ", values),
                        String.join(" + ", totals),
                        String.join(", ", parts),
                        String.join(" + ", covers));
    }

    /** A column for each fact and year that any formula or stage asks for. */
    private String pivot() {
        List<String> facts = new ArrayList<>(scheme.facts());
        for (String other : List.of(scheme.age(), scheme.revenue())) {
            if (!facts.contains(other)) {
                facts.add(other);
            }
        }
        List<String> columns = new ArrayList<>();
        for (String fact : facts) {
            for (int back = 0; back < 2; back++) {
                columns.add("max(number) filter (where fact = '%s' and back = %d) as %s"
                        .formatted(fact, back, column(fact, back)));
            }
        }
        return String.join(", ", columns);
    }

    private static String column(String fact, int back) {
        return fact + "_" + back;
    }

    private String stages() {
        StringBuilder cases = new StringBuilder("case");
        for (PointScheme.StageRule rule : scheme.rules()) {
            List<String> asked = new ArrayList<>();
            ask(asked, scheme.age(), ">", rule.olderThan());
            ask(asked, scheme.age(), "<=", rule.youngest());
            ask(asked, scheme.revenue(), ">=", rule.revenueFrom());
            ask(asked, scheme.revenue(), "<", rule.revenueBelow());
            cases.append(" when ")
                    .append(asked.isEmpty() ? "true" : String.join(" and ", asked))
                    .append(" then ")
                    .append(rule.stage());
        }
        return cases.append(" end").toString();
    }

    private static void ask(List<String> asked, String fact, String sign, double bound) {
        if (!Double.isNaN(bound)) {
            asked.add(column(fact, 0) + " " + sign + " " + number(bound));
        }
    }

    private static String made(Formula formula) {
        return switch (formula) {
            case Formula.Amount(Formula.Sum sum) -> sum(sum, 0);
            case Formula.Share(Formula.Sum of, Formula.Sum whole) ->
                "case when %s > 0 then %s / %s end".formatted(sum(whole, 0), sum(of, 0), sum(whole, 0));
            case Formula.Growing(Formula.Sum sum) ->
                "case when %s > 0 then %s / %s - 1 end".formatted(sum(sum, 1), sum(sum, 0), sum(sum, 1));
        };
    }

    private static String sum(Formula.Sum sum, int back) {
        StringBuilder terms = new StringBuilder("(0::double");
        sum.terms()
                .forEach(term -> terms.append(term.sign() < 0 ? " - " : " + ").append(column(term.fact(), back)));
        return terms.append(")").toString();
    }

    private String byStage(java.util.function.IntFunction<String> of, String stage) {
        StringBuilder cases = new StringBuilder("case ").append(stage);
        for (int at = 0; at < scheme.stages().size(); at++) {
            cases.append(" when ").append(at).append(" then ").append(of.apply(at));
        }
        return cases.append(" end").toString();
    }

    private static String points(Rule rule, String value) {
        return switch (rule) {
            case Rule.Ratio(double reference, double full) ->
                "least(greatest(%s / %s, 0), 1) * %s".formatted(value, number(reference), number(full));
            case Rule.Bands(List<Double> bounds, List<Double> points) -> {
                StringBuilder cases = new StringBuilder("case");
                for (int band = 0; band < bounds.size(); band++) {
                    cases.append(" when %s < %s then %s"
                            .formatted(value, number(bounds.get(band)), number(points.get(band))));
                }
                yield cases.append(" when %s is not null then %s end".formatted(value, number(points.getLast())))
                        .toString();
            }
        };
    }

    private static String number(double number) {
        return number + "::double";
    }
}
