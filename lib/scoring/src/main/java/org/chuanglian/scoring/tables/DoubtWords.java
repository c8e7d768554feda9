package org.chuanglian.scoring.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Doubts;
import org.chuanglian.scoring.Imputation;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Treatment;

/** Reads what is in doubt, as {@code weights=0.25; normalise=minmax(1, 100)|zscore(10, 2); winmax=1..5; aggregate=…}. */
public final class DoubtWords {

    private double weights;
    private List<Integer> levels = List.of();
    private final List<Normalisation> normalisations = new ArrayList<>();
    private final List<Treatment> treatments = new ArrayList<>();
    private final List<Integer> winmax = new ArrayList<>();
    private final List<Imputation> imputations = new ArrayList<>();
    private final List<List<Aggregation>> aggregations = new ArrayList<>();
    private boolean leaveOneOut;
    private double noise;

    private DoubtWords() {}

    /** What is in doubt, or the sentence that says which word was not understood. */
    public sealed interface Choice {

        /** All words were understood. */
        record Chosen(Doubts doubts) implements Choice {}

        /** One was not. */
        record Refused(String sentence) implements Choice {}
    }

    /** Reads words with semicolons between them. */
    public static Choice read(String text) {
        DoubtWords words = new DoubtWords();
        try {
            for (String word : text.split(";", -1)) {
                if (!word.isBlank()) {
                    int equals = word.indexOf('=');
                    words.read(
                            equals < 0
                                    ? word.strip()
                                    : word.substring(0, equals).strip(),
                            equals < 0 ? "" : word.substring(equals + 1).strip());
                }
            }
        } catch (Words.Misunderstood misunderstood) {
            return new Choice.Refused(misunderstood.sentence());
        }
        return new Choice.Chosen(new Doubts(
                words.weights,
                words.levels,
                words.normalisations,
                words.treatments,
                words.winmax,
                words.imputations,
                words.aggregations,
                words.leaveOneOut,
                words.noise));
    }

    private void read(String name, String value) throws Words.Misunderstood {
        switch (name) {
            case "weights" -> weights(value);
            case "normalise" -> {
                for (String one : among(value)) {
                    normalisations.add(NormalisationWords.normalisation(one));
                }
            }
            case "treat" -> {
                for (String one : among(value)) {
                    treatments.add(MethodWords.treatment(one));
                }
            }
            case "winmax" -> winmax(value);
            case "impute" -> {
                for (String one : among(value)) {
                    imputations.add(MethodWords.imputation(one, ""));
                }
            }
            case "aggregate" -> {
                for (String one : among(value)) {
                    aggregations.add(MethodWords.aggregations(Words.split(one)));
                }
            }
            case "leave-one-out" -> leaveOneOut = true;
            case "noise" -> noise = share(value);
            default ->
                throw new Words.Misunderstood(("'%s' cannot be varied. Maybe one of: weights, normalise, treat, winmax,"
                                + " impute, aggregate, leave-one-out, noise.")
                        .formatted(name));
        }
    }

    private static List<String> among(String value) {
        return List.of(value.split("\\|", -1));
    }

    /** {@code 0.25}, or {@code 0.25@1,2} for the weights of some levels. */
    private void weights(String value) throws Words.Misunderstood {
        int at = value.indexOf('@');
        weights = share(at < 0 ? value : value.substring(0, at));
        if (at >= 0) {
            List<Integer> named = new ArrayList<>();
            for (String level : Words.split(value.substring(at + 1))) {
                named.add(whole(level));
            }
            levels = named;
        }
    }

    /** {@code 1..5}, or {@code 1|3|5}. */
    private void winmax(String value) throws Words.Misunderstood {
        int dots = value.indexOf("..");
        if (dots >= 0) {
            int from = whole(value.substring(0, dots));
            int to = whole(value.substring(dots + 2));
            IntStream.rangeClosed(from, to).forEach(winmax::add);
        } else {
            for (String one : among(value)) {
                winmax.add(whole(one));
            }
        }
    }

    private static double share(String text) throws Words.Misunderstood {
        double number = CsvTable.parsed(text.strip());
        if (!(number > 0 && number <= 1)) {
            throw new Words.Misunderstood(
                    "read '%s', expected a share above 0 and up to 1. Maybe 0.25.".formatted(text));
        }
        return number;
    }

    private static int whole(String text) throws Words.Misunderstood {
        double number = CsvTable.parsed(text.strip());
        if (!(number >= 0 && number <= 1_000_000) || number != Math.rint(number)) {
            throw new Words.Misunderstood("read '%s', expected a whole number. Maybe there is a slip.".formatted(text));
        }
        return (int) number;
    }
}
