package org.chuanglian.scoring.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.scoring.Normalisation;

/** The words for normalisations; COINr's names are understood with and without their n_. */
final class NormalisationWords {

    private static final String KNOWN = "minmax(LOW, HIGH), zscore(MEAN, SD), rank, borda, prank, goalposts(LOW, HIGH,"
            + " SCALE, TRUNCATED), dist2targ(TARGET, CAPPED), dist2ref(UNIT, CAPPED), dist2max, fracmax, scaled(LOW, HIGH),"
            + " ratio(REFERENCE, SCALE), bands(BOUND=SCORE, …), piecewise(X=Y, …), categories(WORD=SCORE, …), none";

    private NormalisationWords() {}

    static Normalisation normalisation(String text) throws Words.Misunderstood {
        Words words = Words.of(text);
        String name = words.name().startsWith("n_") ? words.name().substring(2) : words.name();
        return switch (name) {
            case "none", "identity" -> new Normalisation.Identity();
            case "minmax", "min_max" -> minMax(words);
            case "zscore", "z_score" -> zScore(words);
            case "scaled" -> scaled(words);
            case "rank" -> new Normalisation.Rank();
            case "borda" -> new Normalisation.Borda();
            case "prank", "percentile" -> new Normalisation.PercentileRank();
            case "goalposts" -> goalposts(words);
            case "dist2targ", "target" ->
                new Normalisation.DistanceToTarget(
                        words.word(0, "").equalsIgnoreCase("own") ? Double.NaN : words.number(0, Double.NaN),
                        words.yes(1, false));
            case "dist2ref", "reference" -> {
                if (!words.has(0)) {
                    throw new Words.Misunderstood(
                            "'%s' lacks the reference unit. Maybe dist2ref(UNIT).".formatted(text));
                }
                yield new Normalisation.DistanceToReference(words.word(0, ""), words.yes(1, false));
            }
            case "dist2max" -> new Normalisation.DistanceToMaximum();
            case "fracmax" -> new Normalisation.FractionOfMaximum();
            case "ratio" -> ratio(words);
            case "bands" -> bands(words);
            case "piecewise" -> piecewise(words);
            case "categories" -> categories(words);
            default -> throw words.unknown("normalisation", KNOWN);
        };
    }

    private static Normalisation minMax(Words words) throws Words.Misunderstood {
        double low = words.number(0, 0);
        double high = words.number(1, 100);
        ascending(words, low, high);
        return new Normalisation.MinMax(low, high);
    }

    private static Normalisation zScore(Words words) throws Words.Misunderstood {
        double deviation = words.number(1, 1);
        if (!(deviation > 0)) {
            throw new Words.Misunderstood(
                    "'%s': the standard deviation is not positive. Maybe zscore(0, 1).".formatted(words.text()));
        }
        return new Normalisation.ZScore(words.number(0, 0), deviation);
    }

    private static Normalisation scaled(Words words) throws Words.Misunderstood {
        double low = words.number(0, 0);
        double high = words.number(1, 100);
        ascending(words, low, high);
        return new Normalisation.Scaled(low, high);
    }

    /** Without bounds they are in the table of metadata. */
    private static Normalisation goalposts(Words words) throws Words.Misunderstood {
        if (words.arguments().isEmpty()) {
            return new Normalisation.Goalposts(Double.NaN, Double.NaN, 1, true);
        }
        double low = words.needed(0, "its lower post");
        double high = words.needed(1, "its upper post");
        ascending(words, low, high);
        return new Normalisation.Goalposts(low, high, words.number(2, 1), words.yes(3, true));
    }

    static void ascending(Words words, double low, double high) throws Words.Misunderstood {
        if (!(low < high)) {
            throw new Words.Misunderstood("'%s': the lower bound %s is not below the upper %s. Maybe they are swapped."
                    .formatted(words.text(), low, high));
        }
    }

    private static Normalisation ratio(Words words) throws Words.Misunderstood {
        boolean own = !words.has(0) || words.word(0, "").equalsIgnoreCase("own");
        double reference = own ? Double.NaN : words.number(0, 0);
        if (!own && !(reference > 0)) {
            throw new Words.Misunderstood(
                    "'%s': the reference is not positive. Maybe another.".formatted(words.text()));
        }
        return new Normalisation.Ratio(reference, words.number(1, 1));
    }

    /** {@code bands(0, 3=5, 10=20)}: the first is the score below all bounds, then from each bound on its score. */
    private static Normalisation bands(Words words) throws Words.Misunderstood {
        List<Double> bounds = new ArrayList<>();
        List<Double> scores = new ArrayList<>(List.of(words.needed(0, "the score below the first bound")));
        pairs(words, 1, bounds, scores);
        return new Normalisation.Bands(bounds, scores);
    }

    private static Normalisation piecewise(Words words) throws Words.Misunderstood {
        List<Double> inputs = new ArrayList<>();
        List<Double> outputs = new ArrayList<>();
        pairs(words, 0, inputs, outputs);
        if (inputs.size() < 2) {
            throw new Words.Misunderstood(
                    "'%s' lacks points, two at least. Maybe piecewise(0=0, 10=100).".formatted(words.text()));
        }
        return new Normalisation.Piecewise(inputs, outputs);
    }

    private static void pairs(Words words, int from, List<Double> inputs, List<Double> outputs)
            throws Words.Misunderstood {
        for (String pair : words.arguments().subList(from, words.arguments().size())) {
            int equals = pair.indexOf('=');
            double input = equals < 0
                    ? Double.NaN
                    : CsvTable.parsed(pair.substring(0, equals).strip());
            double output = equals < 0
                    ? Double.NaN
                    : CsvTable.parsed(pair.substring(equals + 1).strip());
            if (Double.isNaN(input) || Double.isNaN(output)) {
                throw new Words.Misunderstood("'%s': read '%s', expected two numbers with = between. Maybe 10=100."
                        .formatted(words.text(), pair));
            }
            if (!inputs.isEmpty()) {
                ascending(words, inputs.getLast(), input);
            }
            inputs.add(input);
            outputs.add(output);
        }
    }

    private static Normalisation categories(Words words) throws Words.Misunderstood {
        Map<String, Double> scores = new HashMap<>();
        for (String pair : words.arguments()) {
            int equals = pair.lastIndexOf('=');
            double score = equals < 1
                    ? Double.NaN
                    : CsvTable.parsed(pair.substring(equals + 1).strip());
            if (Double.isNaN(score)) {
                throw new Words.Misunderstood(
                        "'%s': read '%s', expected a word and its score. Maybe yes=1.".formatted(words.text(), pair));
            }
            scores.put(pair.substring(0, equals).strip(), score);
        }
        return new Normalisation.Categories(scores);
    }
}
