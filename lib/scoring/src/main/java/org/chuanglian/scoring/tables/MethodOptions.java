package org.chuanglian.scoring.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Imputation;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Step;
import org.chuanglian.scoring.Treatment;

/** Makes a method of named words, over another one that holds where nothing is said. */
public final class MethodOptions {

    private Method method;
    private final Map<String, String> said;

    private MethodOptions(Method method, Map<String, String> said) {
        this.method = method;
        this.said = said;
    }

    /** A method, or the sentence that says which word was not understood. */
    public sealed interface Choice {

        /** All words were understood. */
        record Chosen(Method method) implements Choice {}

        /** One was not. */
        record Refused(String sentence) implements Choice {}
    }

    /** Understands the words by their names, which are those of the command's options. */
    public static Choice over(Method method, Map<String, String> said) {
        try {
            return new Choice.Chosen(apply(method, said));
        } catch (Words.Misunderstood misunderstood) {
            return new Choice.Refused(misunderstood.sentence());
        }
    }

    static Method apply(Method method, Map<String, String> said) throws Words.Misunderstood {
        return new MethodOptions(method, said).apply();
    }

    private Method apply() throws Words.Misunderstood {
        if (said.containsKey("impute")) {
            method = method.withImputation(MethodWords.imputation(word("impute"), said.getOrDefault("group", "")));
        }
        screening();
        treatment();
        if (said.containsKey("normalise")) {
            method = method.withNormalisation(NormalisationWords.normalisation(word("normalise")));
        }
        if (said.containsKey("aggregate")) {
            List<Aggregation> aggregations = MethodWords.aggregations(Words.split(word("aggregate")));
            if (aggregations.isEmpty()) {
                throw new Words.Misunderstood("no aggregation is named. Maybe arithmetic.");
            }
            method = method.withAggregations(aggregations);
        }
        if (said.containsKey("availability")) {
            List<Double> shares = new ArrayList<>();
            for (String text : Words.split(word("availability"))) {
                shares.add(MethodWords.share(number(text)));
            }
            method = method.withAvailability(shares);
        }
        if (said.containsKey("order")) {
            method = method.withOrder(MethodWords.order(Words.split(word("order"))));
        } else if (method.imputation() instanceof Imputation.ByTime) {
            method = method.withOrder(List.of(Step.IMPUTE, Step.DENOMINATE, Step.SCREEN, Step.TREAT, Step.NORMALISE));
        }
        return method;
    }

    private void screening() throws Words.Misunderstood {
        if (Set.of("screen", "include", "exclude", "screen-indicators").stream().anyMatch(said::containsKey)) {
            method = method.withScreening(MethodWords.screening(
                    said.getOrDefault("screen", "none"),
                    0.05,
                    number(said.getOrDefault("screen-indicators", "0")),
                    Set.copyOf(Words.split(said.getOrDefault("include", ""))),
                    Set.copyOf(Words.split(said.getOrDefault("exclude", "")))));
        }
    }

    private void treatment() throws Words.Misunderstood {
        if (said.containsKey("treat")) {
            method = method.withTreatment(MethodWords.treatment(word("treat")));
        }
        boolean detail = Set.of("winmax", "skew", "kurtosis", "second", "combined", "forced").stream()
                .anyMatch(said::containsKey);
        if (!detail) {
            return;
        }
        if (!(method.treatment() instanceof Treatment.Outliers outliers)) {
            throw new Words.Misunderstood("winmax, skew, kurtosis and second belong to the treatment outliers."
                    + " Maybe leave them out, or --treat outliers.");
        }
        String winmax = said.getOrDefault("winmax", String.valueOf(outliers.points()));
        boolean all = Set.of("all", "none", "null", "inf").contains(winmax.toLowerCase(Locale.ROOT));
        double points = all ? Integer.MAX_VALUE : number(winmax);
        if (points != Math.rint(points) || points < 0) {
            throw new Words.Misunderstood("winmax is '%s', expected a whole number from 0, or all.".formatted(winmax));
        }
        method = method.withTreatment(new Treatment.Outliers(
                (int) points,
                number(said.getOrDefault("skew", String.valueOf(outliers.skew()))),
                number(said.getOrDefault("kurtosis", String.valueOf(outliers.kurtosis()))),
                said.containsKey("second") ? MethodWords.transformation(word("second")) : outliers.second(),
                outliers.combined() || said.containsKey("combined"),
                outliers.forced() || said.containsKey("forced")));
    }

    private String word(String name) {
        return said.getOrDefault(name, "");
    }

    private static double number(String text) throws Words.Misunderstood {
        double number = CsvTable.parsed(text.strip());
        if (Double.isNaN(number)) {
            throw new Words.Misunderstood("read '%s', expected a number. Maybe there is a slip.".formatted(text));
        }
        return number;
    }
}
