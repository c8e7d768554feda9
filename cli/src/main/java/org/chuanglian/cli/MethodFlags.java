package org.chuanglian.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of the command score that choose a method; what is not said is as the scheme says, or COINr's default. */
final class MethodFlags {

    private final Map<String, String> said = new LinkedHashMap<>();

    /** The words by the names under which the library knows them. */
    Map<String, String> said() {
        return Map.copyOf(said);
    }

    @Option(
            names = "--order",
            paramLabel = "STEPS",
            description = "The steps before aggregation, with commas: denominate,impute,screen,treat,normalise.")
    void order(String steps) {
        said.put("order", steps);
    }

    @Option(
            names = "--impute",
            paramLabel = "HOW",
            description = "none, mean, median, group_mean(GROUP), group_median(GROUP), row_mean(LEVEL),"
                    + " row_median(LEVEL), latest(TIMES), constant, linear, em(LEVEL). Default none.")
    void impute(String how) {
        said.put("impute", how);
    }

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "The grouping for --impute group_mean or group_median when it is not said there.")
    void group(String column) {
        said.put("group", column);
    }

    @Option(
            names = "--screen",
            paramLabel = "RULE",
            description =
                    "Which units stay: none, byNA(SHARE), byzeros(SHARE), byNAandzeros(SHARE, SHARE). Default none.")
    void screen(String rule) {
        said.put("screen", rule);
    }

    @Option(
            names = "--screen-indicators",
            paramLabel = "SHARE",
            description = "Leave out indicators that a smaller share of units has. Default 0.")
    void screenIndicators(String share) {
        said.put("screen-indicators", share);
    }

    @Option(names = "--include", paramLabel = "UNITS", description = "Units that stay whatever the rule says.")
    void include(String units) {
        said.put("include", units);
    }

    @Option(names = "--exclude", paramLabel = "UNITS", description = "Units that go whatever the rule says.")
    void exclude(String units) {
        said.put("exclude", units);
    }

    @Option(
            names = "--treat",
            paramLabel = "HOW",
            description =
                    "none, outliers(WINMAX, SKEW, KURTOSIS, SECOND), log, log_CT, log_CT_plus, log_CT_orig, log_GII,"
                            + " boxcox(LAMBDA). Default outliers(5, 2, 3.5, log_CT).")
    void treat(String how) {
        said.put("treat", how);
    }

    @Option(
            names = "--winmax",
            paramLabel = "N",
            description = "The most values of an indicator that are winsorised, or all. Default 5.")
    void winmax(String points) {
        said.put("winmax", points);
    }

    @Option(
            names = "--skew",
            paramLabel = "X",
            description = "An indicator is treated from this absolute skew on. Default 2.")
    void skew(String threshold) {
        said.put("skew", threshold);
    }

    @Option(
            names = "--kurtosis",
            paramLabel = "X",
            description = "An indicator is treated from this kurtosis on. Default 3.5.")
    void kurtosis(String threshold) {
        said.put("kurtosis", threshold);
    }

    @Option(
            names = "--second",
            paramLabel = "HOW",
            description = "What comes where winsorising is not enough: log_CT, log_CT_plus, log_CT_orig, log_GII, log,"
                    + " boxcox(LAMBDA), none. Default log_CT.")
    void second(String how) {
        said.put("second", how);
    }

    @Option(names = "--combined", description = "Apply the second treatment to the winsorised values.")
    void combined(boolean yes) {
        if (yes) {
            said.put("combined", "true");
        }
    }

    @Option(names = "--forced", description = "Winsorise up to --winmax even where it is not needed.")
    void forced(boolean yes) {
        if (yes) {
            said.put("forced", "true");
        }
    }

    @Option(
            names = {"--normalise", "--normalize"},
            paramLabel = "HOW",
            description = "minmax(LOW, HIGH), zscore(MEAN, SD), rank, borda, prank, goalposts(LOW, HIGH, SCALE),"
                    + " dist2targ(TARGET), dist2ref(UNIT), dist2max, fracmax, scaled(LOW, HIGH), ratio(REFERENCE, SCALE),"
                    + " bands(SCORE, BOUND=SCORE, ...), piecewise(X=Y, ...), categories(WORD=SCORE, ...), none."
                    + " Default minmax(0, 100).")
    void normalise(String how) {
        said.put("normalise", how);
    }

    @Option(
            names = "--aggregate",
            paramLabel = "HOW",
            description =
                    "arithmetic, geometric, harmonic, generalised(P), median, copeland, sum; with commas one for each"
                            + " level from the second upward. Default arithmetic.")
    void aggregate(String how) {
        said.put("aggregate", how);
    }

    @Option(
            names = "--availability",
            paramLabel = "SHARE",
            description =
                    "An aggregate is missing where a smaller share of its members is there; with commas one for each"
                            + " level. Default 0.")
    void availability(String share) {
        said.put("availability", share);
    }
}
