package org.chuanglian.scoring.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Centre;
import org.chuanglian.scoring.Imputation;
import org.chuanglian.scoring.Screening;
import org.chuanglian.scoring.Step;
import org.chuanglian.scoring.Transformation;
import org.chuanglian.scoring.Treatment;

/** The words for methods other than normalisations; COINr's names for them are understood, too. */
final class MethodWords {

    private MethodWords() {}

    static Imputation imputation(String text, String group) throws Words.Misunderstood {
        Words words = Words.of(text);
        return switch (words.name()) {
            case "none" -> new Imputation.None();
            case "mean", "i_mean" -> new Imputation.ByColumn(Centre.MEAN);
            case "median", "i_median" -> new Imputation.ByColumn(Centre.MEDIAN);
            case "group_mean", "mean_grp", "i_mean_grp" -> new Imputation.ByGroup(Centre.MEAN, group(words, group));
            case "group_median", "median_grp", "i_median_grp" ->
                new Imputation.ByGroup(Centre.MEDIAN, group(words, group));
            case "row_mean" -> new Imputation.ByRow(Centre.MEAN, words.whole(0, 0));
            case "row_median" -> new Imputation.ByRow(Centre.MEDIAN, words.whole(0, 0));
            case "latest", "impute_panel", "last", "locf" ->
                new Imputation.ByTime(Imputation.ByTime.Rule.LATEST, words.whole(0, 0));
            case "constant" -> new Imputation.ByTime(Imputation.ByTime.Rule.CONSTANT, words.whole(0, 0));
            case "linear" -> new Imputation.ByTime(Imputation.ByTime.Rule.LINEAR, words.whole(0, 0));
            case "em", "i_em" -> new Imputation.ByExpectation(words.whole(0, 2));
            default ->
                throw words.unknown(
                        "imputation",
                        "none, mean, median, group_mean(GROUP), group_median(GROUP), row_mean(LEVEL), row_median(LEVEL),"
                                + " latest(TIMES), constant, linear, em(LEVEL)");
        };
    }

    private static String group(Words words, String otherwise) throws Words.Misunderstood {
        String group = words.word(0, otherwise);
        if (group.isEmpty()) {
            throw new Words.Misunderstood(
                    "'%s' lacks the group. Maybe %s(GROUP).".formatted(words.text(), words.name()));
        }
        return group;
    }

    static Screening screening(String text, double zeros, double indicators, Set<String> in, Set<String> out)
            throws Words.Misunderstood {
        Words words = Words.of(text);
        Screening.Rule rule = switch (words.name()) {
            case "none" -> Screening.Rule.NONE;
            case "byna", "missing" -> Screening.Rule.BY_MISSING;
            case "byzeros", "zeros" -> Screening.Rule.BY_ZEROS;
            case "bynaandzeros", "both" -> Screening.Rule.BY_MISSING_AND_ZEROS;
            default -> throw words.unknown("screening", "none, byNA(SHARE), byzeros(SHARE), byNAandzeros(A, B)");
        };
        boolean zerosOnly = rule == Screening.Rule.BY_ZEROS;
        double least = zerosOnly ? 2.0 / 3 : words.number(0, 2.0 / 3);
        double nonZero = zerosOnly ? words.number(0, zeros) : words.number(1, zeros);
        share(least);
        share(nonZero);
        share(indicators);
        return new Screening(rule, least, nonZero, Set.copyOf(in), Set.copyOf(out), indicators);
    }

    static double share(double number) throws Words.Misunderstood {
        if (!(number >= 0 && number <= 1)) {
            throw new Words.Misunderstood(
                    "read %s, expected a share from 0 to 1. Maybe divide by 100.".formatted(number));
        }
        return number;
    }

    /** Treatment words: {@code outliers(points, skew, kurtosis, second)}, {@code log}, {@code boxcox(λ)}, {@code none}. */
    static Treatment treatment(String text) throws Words.Misunderstood {
        Words words = Words.of(text);
        return switch (words.name()) {
            case "none" -> new Treatment.None();
            case "outliers", "winsorise", "winsorize", "treat", "default" -> outliers(words);
            case "log", "log_ct", "log_ct_plus", "log_ct_orig", "log_gii", "boxcox", "box_cox" ->
                new Treatment.Always(transformation(text));
            default ->
                throw words.unknown(
                        "treatment",
                        "none, outliers(POINTS, SKEW, KURTOSIS, SECOND), log, log_CT, log_CT_plus, log_CT_orig, log_GII,"
                                + " boxcox(LAMBDA)");
        };
    }

    private static Treatment outliers(Words words) throws Words.Misunderstood {
        Treatment.Outliers usual = Treatment.Outliers.DEFAULT;
        String most = words.word(0, String.valueOf(usual.points()));
        int points = most.equalsIgnoreCase("all") || most.equalsIgnoreCase("null")
                ? Integer.MAX_VALUE
                : words.whole(0, usual.points());
        return new Treatment.Outliers(
                points,
                words.number(1, usual.skew()),
                words.number(2, usual.kurtosis()),
                transformation(words.word(3, "log_CT")),
                false,
                false);
    }

    static Transformation transformation(String text) throws Words.Misunderstood {
        Words words = Words.of(text);
        return switch (words.name()) {
            case "none" -> new Transformation.Identity();
            case "log" -> new Transformation.Log();
            case "log_ct" -> new Transformation.CoinToolLog();
            case "log_ct_plus" -> new Transformation.CoinToolLogBothWays();
            case "log_ct_orig" -> new Transformation.CoinToolLogOriginal();
            case "log_gii" -> new Transformation.InnovationIndexLog();
            case "boxcox", "box_cox" -> new Transformation.BoxCox(words.needed(0, "its lambda"), words.yes(1, true));
            default ->
                throw words.unknown(
                        "transformation",
                        "none, log, log_CT, log_CT_plus, log_CT_orig, log_GII, boxcox(LAMBDA, SHIFTED)");
        };
    }

    static Aggregation aggregation(String text) throws Words.Misunderstood {
        Words words = Words.of(text);
        return switch (words.name()) {
            case "a_amean", "amean", "arithmetic", "mean" -> new Aggregation.Arithmetic();
            case "a_gmean", "gmean", "geometric" -> new Aggregation.Geometric();
            case "a_hmean", "hmean", "harmonic" -> new Aggregation.Harmonic();
            case "a_genmean", "genmean", "generalised", "generalized", "power" -> generalised(words);
            case "median", "a_median" -> new Aggregation.Median();
            case "a_copeland", "copeland" -> new Aggregation.Copeland();
            case "sum", "points" -> new Aggregation.Sum();
            default ->
                throw words.unknown(
                        "aggregation", "arithmetic, geometric, harmonic, generalised(P), median, copeland, sum");
        };
    }

    private static Aggregation generalised(Words words) throws Words.Misunderstood {
        double power = words.needed(0, "its power");
        if (power == 0) {
            throw new Words.Misunderstood("a generalised mean of power 0 is the geometric mean. Maybe geometric.");
        }
        return new Aggregation.Generalised(power);
    }

    static List<Aggregation> aggregations(List<String> texts) throws Words.Misunderstood {
        List<Aggregation> aggregations = new ArrayList<>();
        for (String text : texts) {
            aggregations.add(aggregation(text));
        }
        return aggregations;
    }

    static List<Step> order(List<String> texts) throws Words.Misunderstood {
        List<Step> order = new ArrayList<>();
        for (String text : texts) {
            Step step = switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "screen", "screened" -> Step.SCREEN;
                case "impute", "imputed" -> Step.IMPUTE;
                case "denominate", "denominated" -> Step.DENOMINATE;
                case "treat", "treated" -> Step.TREAT;
                case "normalise", "normalised", "normalize", "normalized" -> Step.NORMALISE;
                default ->
                    throw new Words.Misunderstood(
                            "'%s' is no step. Maybe one of: screen, impute, denominate, treat, normalise."
                                    .formatted(text.strip()));
            };
            if (order.contains(step)) {
                throw new Words.Misunderstood(
                        "the step '%s' stands twice. Maybe leave one out.".formatted(text.strip()));
            }
            order.add(step);
        }
        if (!EnumSet.copyOf(order).contains(Step.NORMALISE)) {
            throw new Words.Misunderstood("the order lacks normalise. Maybe use it with the normalisation none.");
        }
        return order;
    }
}
