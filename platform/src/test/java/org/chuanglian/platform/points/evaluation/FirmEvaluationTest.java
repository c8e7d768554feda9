package org.chuanglian.platform.points.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.points.evaluation.FirmEvaluation.Held;
import org.chuanglian.platform.points.evaluation.FirmEvaluation.Verdict;
import org.chuanglian.platform.points.scheme.Measured;
import org.junit.jupiter.api.Test;

/** The three public evaluations against their published bands, at and beside every bound. */
class FirmEvaluationTest {

    private static final EvaluationScheme TECHNOLOGY =
            Evaluations.scheme("technology-sme").orElseThrow();
    private static final EvaluationScheme INNOVATIVE =
            Evaluations.scheme("innovative-sme").orElseThrow();
    private static final EvaluationScheme HIGH =
            Evaluations.scheme("high-technology").orElseThrow();

    private static FirmEvaluation of(EvaluationScheme scheme, Map<String, Double> values) {
        return FirmEvaluation.of(
                scheme, (fact, back) -> values.getOrDefault(back == 0 ? fact : fact + "-" + back, Double.NaN), false);
    }

    private static double low(FirmEvaluation evaluation, int group, int item) {
        return evaluation.items().get(group).get(item).points().low();
    }

    @Test
    void givesTheShareOfScienceStaffItsPoints() {
        double[][] bands = {
            {0.30, 20}, {0.2999, 16}, {0.25, 16}, {0.20, 12}, {0.1999, 8}, {0.15, 8}, {0.10, 4}, {0.0999, 0}
        };
        for (double[] band : bands) {
            assertThat(low(
                            of(TECHNOLOGY, Map.of("FIRM_TECH_STAFF", band[0] * 10_000, "FIRM_EMPLOYEES", 10_000.0)),
                            0,
                            0))
                    .as("a share of " + band[0])
                    .isEqualTo(band[1]);
        }
        assertThat(low(of(TECHNOLOGY, Map.of("FIRM_RD_STAFF", 12.0, "FIRM_EMPLOYEES", 100.0)), 0, 0))
                .isEqualTo(4);
    }

    @Test
    void countsResearchByTheWayThatGivesMore() {
        double[][] sales = {{6, 50}, {5, 40}, {4, 30}, {3, 20}, {2, 10}, {1.99, 0}};
        for (double[] band : sales) {
            assertThat(low(of(TECHNOLOGY, Map.of("FIRM_RD_EXPENSE", band[0], "FIRM_REVENUE", 100.0)), 1, 0))
                    .isEqualTo(band[1]);
        }
        double[][] costs = {{30, 50}, {25, 40}, {20, 30}, {15, 20}, {10, 10}, {9.99, 0}};
        for (double[] band : costs) {
            assertThat(low(
                            of(
                                    TECHNOLOGY,
                                    Map.of(
                                            "FIRM_RD_EXPENSE",
                                            band[0],
                                            "FIRM_REVENUE",
                                            10_000.0,
                                            "FIRM_TOTAL_COST",
                                            100.0)),
                            1,
                            0))
                    .isEqualTo(band[1]);
        }
    }

    @Test
    void countsOneOfTheFirstClassAboveAnyOfTheSecond() {
        double[] second = {0, 6, 12, 18, 24, 24};
        for (int items = 0; items < second.length; items++) {
            assertThat(low(of(TECHNOLOGY, Map.of("FIRM_IP_CLASS_TWO", (double) items)), 2, 0))
                    .isEqualTo(second[items]);
        }
        assertThat(low(of(TECHNOLOGY, Map.of("FIRM_IP_CLASS_ONE", 1.0, "FIRM_IP_CLASS_TWO", 4.0)), 2, 0))
                .isEqualTo(30);
    }

    private static Map<String, Double> small() {
        Map<String, Double> firm = new HashMap<>(Map.of(
                "FIRM_EMPLOYEES", 500.0,
                "FIRM_REVENUE", 200_000_000.0,
                "FIRM_CURRENT_ASSETS", 150_000_000.0,
                "FIRM_NONCURRENT_ASSETS", 50_000_000.0,
                "FIRM_RD_EXPENSE", 12_000_000.0));
        firm.put("FIRM_RD_STAFF", 50.0);
        firm.put("FIRM_IP_CLASS_TWO", 1.0);
        return firm;
    }

    @Test
    void reachesTheLineAtSixtyAndSaysOfWhichConditionsNothingIsKnown() {
        FirmEvaluation evaluation = of(TECHNOLOGY, small());
        assertThat(evaluation.total().low()).isEqualTo(60);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.REACHES);
        assertThat(evaluation.gates())
                .containsExactly(
                        Held.UNKNOWN, Held.HOLDS, Held.HOLDS, Held.HOLDS, Held.UNKNOWN, Held.UNKNOWN, Held.HOLDS);
        Map<String, Double> larger = small();
        larger.put("FIRM_EMPLOYEES", 501.0);
        assertThat(of(TECHNOLOGY, larger).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(FirmEvaluation.of(TECHNOLOGY, (fact, back) -> small().getOrDefault(fact, Double.NaN), true)
                        .verdict())
                .as("with a veto")
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void decidesNothingThatMissingDataCouldChange() {
        Map<String, Double> open = small();
        open.remove("FIRM_IP_CLASS_TWO");
        FirmEvaluation evaluation = of(TECHNOLOGY, open);
        assertThat(evaluation.total().low()).isEqualTo(54);
        assertThat(evaluation.most()).isEqualTo(100);
        assertThat(evaluation.without()).isEqualTo(1);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.OPEN);
        open.put("FIRM_IP_CLASS_ONE", 0.0);
        open.put("FIRM_IP_CLASS_TWO", 0.0);
        open.put("FIRM_TECH_STAFF", 50.0);
        open.put("FIRM_TOTAL_COST", 200_000_000.0);
        assertThat(of(TECHNOLOGY, open).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void givesAnInnovativeFirmItsPointsItemByItem() {
        double[][] research = {{5, 20}, {4.99, 15}, {3, 15}, {2, 10}, {1, 5}, {0.99, 0}};
        for (double[] band : research) {
            assertThat(low(of(INNOVATIVE, Map.of("FIRM_RD_EXPENSE", band[0], "FIRM_REVENUE", 100.0)), 0, 1))
                    .isEqualTo(band[1]);
        }
        double[][] growth = {{115, 20}, {114.9, 15}, {110, 15}, {105, 10}, {100, 5}, {99.9, 0}};
        for (double[] band : growth) {
            assertThat(low(of(INNOVATIVE, Map.of("FIRM_MAIN_REVENUE", band[0], "FIRM_MAIN_REVENUE-1", 100.0)), 1, 0))
                    .isEqualTo(band[1]);
        }
        double[][] debt = {{0, 10}, {55, 10}, {55.1, 5}, {75, 5}, {75.1, 0}};
        for (double[] band : debt) {
            assertThat(low(
                            of(
                                    INNOVATIVE,
                                    Map.of(
                                            "FIRM_CURRENT_LIABILITIES", band[0],
                                            "FIRM_NONCURRENT_LIABILITIES", 0.0,
                                            "FIRM_CURRENT_ASSETS", 100.0,
                                            "FIRM_NONCURRENT_ASSETS", 0.0)),
                            1,
                            1))
                    .as("debt of " + band[0])
                    .isEqualTo(band[1]);
        }
        double[][] main = {{70, 20}, {69.9, 15}, {60, 15}, {55, 10}, {50, 5}, {49.9, 0}};
        for (double[] band : main) {
            assertThat(low(of(INNOVATIVE, Map.of("FIRM_MAIN_REVENUE", band[0], "FIRM_REVENUE", 100.0)), 2, 1))
                    .isEqualTo(band[1]);
        }
        Map<String, Double> property = new HashMap<>(Map.of("FIRM_IP_CLASS_TWO", 3.0));
        assertThat(low(of(INNOVATIVE, property), 0, 0)).isEqualTo(5);
        property.put("FIRM_IP_CLASS_ONE", 1.0);
        assertThat(low(of(INNOVATIVE, property), 0, 0)).isEqualTo(10);
        property.put("FIRM_IP_OWN_CLASS_ONE", 1.0);
        assertThat(low(of(INNOVATIVE, property), 0, 0)).isEqualTo(15);
        property.put("FIRM_IP_HIGH_VALUE", 1.0);
        assertThat(low(of(INNOVATIVE, property), 0, 0)).isEqualTo(20);
        assertThat(low(of(INNOVATIVE, Map.of("FIRM_STRATEGIC_INDUSTRY", 0.0)), 2, 0))
                .isEqualTo(5);
        assertThat(low(of(INNOVATIVE, Map.of()), 2, 0)).as("no data").isZero();
    }

    @Test
    void asksOfAnInnovativeFirmTheLeastOfEachGroupUnlessADirectConditionHolds() {
        Map<String, Double> firm = new HashMap<>(Map.of(
                "FIRM_IP_HIGH_VALUE", 1.0,
                "FIRM_RD_EXPENSE", 6.0,
                "FIRM_REVENUE", 100.0,
                "FIRM_MAIN_REVENUE", 90.0,
                "FIRM_MAIN_REVENUE-1", 95.0,
                "FIRM_STRATEGIC_INDUSTRY", 1.0,
                "FIRM_CURRENT_LIABILITIES", 10.0,
                "FIRM_NONCURRENT_LIABILITIES", 0.0,
                "FIRM_CURRENT_ASSETS", 100.0,
                "FIRM_NONCURRENT_ASSETS", 0.0));
        for (String none : List.of("FIRM_HIGHTECH_CERTIFIED", "FIRM_RD_PLATFORMS", "FIRM_EQUITY_RAISED")) {
            firm.put(none, 0.0);
        }
        for (String year : List.of("", "-1", "-2")) {
            firm.put("FIRM_SCIENCE_AWARDS" + year, 0.0);
        }
        FirmEvaluation shrinking = of(INNOVATIVE, firm);
        assertThat(shrinking.total().low()).isEqualTo(80);
        assertThat(shrinking.verdict()).as("10 of 15 for growth").isEqualTo(Verdict.FAILS);
        firm.put("FIRM_SCIENCE_AWARDS-2", 1.0);
        assertThat(of(INNOVATIVE, firm).verdict()).as("an award two years ago").isEqualTo(Verdict.PASSES);
        firm.put("FIRM_SCIENCE_AWARDS-2", 0.0);
        firm.put("FIRM_MAIN_REVENUE", 100.0);
        firm.put("FIRM_MAIN_REVENUE-1", 100.0);
        assertThat(of(INNOVATIVE, firm).verdict()).isEqualTo(Verdict.PASSES);
    }

    @Test
    void tellsTheRangeWhereExpertsChooseAndCountsNothingOfWhatTheyAloneJudge() {
        double[][] conversions = {{5, 25, 30}, {4, 19, 24}, {3, 13, 18}, {2, 7, 12}, {1, 1, 6}, {0.9, 0, 0}};
        for (double[] band : conversions) {
            FirmEvaluation evaluation = of(HIGH, Map.of("FIRM_CONVERSIONS", band[0]));
            assertThat(evaluation.total().low()).isEqualTo(band[1]);
            assertThat(evaluation.total().high()).isEqualTo(band[2]);
        }
        FirmEvaluation nothing = of(HIGH, Map.of());
        assertThat(nothing.total().high()).isZero();
        assertThat(nothing.most()).as("32 for property are capped").isEqualTo(100);
        assertThat(nothing.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void takesTheMeanOfTwoYearsGrowthAndCallsNothingInfinite() {
        Map<String, Double> sales =
                new HashMap<>(Map.of("FIRM_REVENUE", 130.0, "FIRM_REVENUE-1", 100.0, "FIRM_REVENUE-2", 100.0));
        FirmEvaluation.Got got = of(HIGH, sales).items().get(3).get(1);
        assertThat(got.measured().value()).isCloseTo(15, org.assertj.core.api.Assertions.within(1e-9));
        sales.put("FIRM_REVENUE-2", 0.0);
        assertThat(of(HIGH, sales).items().get(3).get(1).points().low())
                .as("the later year alone, 30 %")
                .isEqualTo(7);
        sales.put("FIRM_REVENUE-1", 0.0);
        assertThat(of(HIGH, sales).items().get(3).get(1).measured()).isEqualTo(Measured.UNDEFINED);
        sales.remove("FIRM_REVENUE-2");
        sales.put("FIRM_REVENUE-1", 100.0);
        assertThat(of(HIGH, sales).items().get(3).get(1).measured()).isEqualTo(Measured.MISSING);
        sales.put("FIRM_REVENUE-2", 100.0);
        sales.put("FIRM_REVENUE", 100.0);
        assertThat(of(HIGH, sales).items().get(3).get(1).points().high())
                .as("no growth")
                .isZero();
    }
}
