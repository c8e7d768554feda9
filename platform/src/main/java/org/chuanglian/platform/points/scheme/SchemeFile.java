package org.chuanglian.platform.points.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chuanglian.platform.points.scheme.PointScheme.Group;
import org.chuanglian.platform.points.scheme.PointScheme.Indicator;
import org.chuanglian.platform.points.scheme.PointScheme.Stage;
import org.chuanglian.platform.points.scheme.PointScheme.StageRule;
import org.chuanglian.platform.work.Words;
import org.chuanglian.scoring.tables.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a scheme of points in YAML; every fault with its line. */
public final class SchemeFile {

    /** What the weights of a stage sum to. */
    public static final double WHOLE = 100;

    /** How far a sum of weights may be off, as they are published with two decimals. */
    public static final double SLACK = 0.01;

    /** What all bonuses together add at most, unless a scheme says otherwise. */
    private static final double USUAL_CAP = 30;

    private static final Set<String> SCHEME = Set.of(
            "code",
            "version",
            "title",
            "titleEnglish",
            "standing",
            "source",
            "sourceEnglish",
            "note",
            "noteEnglish",
            "ranked",
            "pass",
            "age",
            "revenue",
            "stages",
            "rules",
            "groups",
            "bonusCap",
            "adjustments");
    private static final Set<String> STAGE = Set.of("code", "name", "english");
    private static final Set<String> RULE = Set.of("stage", "olderThan", "youngest", "revenueFrom", "revenueBelow");
    private static final Set<String> GROUP = Set.of("code", "name", "english", "indicators");
    private static final Set<String> INDICATOR = Set.of(
            "code",
            "name",
            "english",
            "unit",
            "unitEnglish",
            "factor",
            "formula",
            "definition",
            "definitionEnglish",
            "effort",
            "weights",
            "full",
            "bands",
            "fields");
    private static final Set<String> FIELD = Set.of("field", "weights", "full");

    private final YamlMap.Faults faults;
    private final Set<String> codes = new HashSet<>();

    private SchemeFile(YamlMap.Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a scheme.
     *
     * @param file what faults call it
     */
    public static SchemeReading read(String file, String text) {
        YamlMap.Faults faults = new YamlMap.Faults(file);
        Optional<PointScheme> scheme = YamlMap.root(text, faults)
                .map(root -> new SchemeFile(faults).scheme(new YamlMap(root, faults, SCHEME)));
        return scheme.isPresent() && faults.found().isEmpty()
                ? new SchemeReading.Read(scheme.get())
                : new SchemeReading.Refused(faults.found());
    }

    private PointScheme scheme(YamlMap map) {
        List<Stage> stages = map.items("stages").stream().map(this::stage).toList();
        if (stages.isEmpty()) {
            faults.add(map.line("stages"), "there are no stages. Maybe one with the code all.");
        }
        List<StageRule> rules =
                map.items("rules").stream().map(node -> rule(node, stages)).toList();
        if (rules.isEmpty() || !isOpen(rules.getLast())) {
            faults.add(map.line("rules"), "the last rule must hold for every firm. Maybe add one with a stage alone.");
        }
        List<Group> groups = map.items("groups").stream()
                .map(node -> group(node, stages.size()))
                .toList();
        Set<String> fields = new TreeSet<>(Set.of(""));
        groups.forEach(group -> group.indicators()
                .forEach(indicator -> fields.addAll(indicator.byField().keySet())));
        fields.forEach(field -> sums(map, stages, groups, field));
        return new PointScheme(
                required(map, "code"),
                required(map, "version"),
                words(map, "title", "titleEnglish"),
                Standing.read(map.text("standing", "")).orElseGet(() -> unknownStanding(map)),
                words(map, "source", "sourceEnglish"),
                words(map, "note", "noteEnglish"),
                map.number("ranked", 0),
                map.number("pass", 0),
                map.text("age", ""),
                map.text("revenue", ""),
                stages,
                rules,
                groups,
                bonusCap(map),
                map.items("adjustments").stream().map(this::adjustment).toList());
    }

    private void sums(YamlMap map, List<Stage> stages, List<Group> groups, String field) {
        for (int stage = 0; stage < stages.size() && faults.found().isEmpty(); stage++) {
            int at = stage;
            double sum =
                    groups.stream().mapToDouble(group -> group.full(at, field)).sum();
            if (Math.abs(sum - WHOLE) > SLACK) {
                faults.add(
                        map.line("groups"),
                        "the weights of stage '%s'%s sum to %s, expected %s. Maybe an indicator is missing or stands twice."
                                .formatted(
                                        stages.get(stage).code(),
                                        field.isEmpty() ? "" : " in field '" + field + "'",
                                        plain(sum),
                                        plain(WHOLE)));
            }
        }
    }

    private double bonusCap(YamlMap map) {
        double cap = map.number("bonusCap", USUAL_CAP);
        if (!(cap >= 0)) {
            faults.add(map.line("bonusCap"), "read %s, expected 0 or more. Maybe 30.".formatted(plain(cap)));
        }
        return cap;
    }

    private Adjustment adjustment(Node node) {
        AdjustmentReader reader = new AdjustmentReader(node, faults);
        Adjustment read = reader.read();
        if (!read.code().isEmpty() && !codes.add(read.code())) {
            faults.add(reader.line(), "the code '%s' stands twice. Maybe remove one.".formatted(read.code()));
        }
        return read;
    }

    private static boolean isOpen(StageRule rule) {
        return Double.isNaN(rule.olderThan())
                && Double.isNaN(rule.youngest())
                && Double.isNaN(rule.revenueFrom())
                && Double.isNaN(rule.revenueBelow());
    }

    private Standing unknownStanding(YamlMap map) {
        faults.add(
                map.line("standing"),
                "read '%s', expected exact, official or reconstructed. Maybe it is misspelt."
                        .formatted(map.text("standing", "")));
        return Standing.RECONSTRUCTED;
    }

    private Stage stage(Node node) {
        YamlMap map = new YamlMap(node, faults, STAGE);
        return new Stage(required(map, "code"), words(map, "name", "english"));
    }

    private StageRule rule(Node node, List<Stage> stages) {
        YamlMap map = new YamlMap(node, faults, RULE);
        String code = required(map, "stage");
        List<String> known = stages.stream().map(Stage::code).toList();
        int stage = known.indexOf(code);
        if (stage < 0) {
            faults.add(
                    map.line("stage"),
                    "there is no stage '%s', expected one of %s. Maybe it is misspelt."
                            .formatted(code, String.join(", ", known)));
        }
        return new StageRule(
                Math.max(0, stage),
                map.number("olderThan", Double.NaN),
                map.number("youngest", Double.NaN),
                map.number("revenueFrom", Double.NaN),
                map.number("revenueBelow", Double.NaN));
    }

    private Group group(Node node, int stages) {
        YamlMap map = new YamlMap(node, faults, GROUP);
        List<Indicator> indicators = map.items("indicators").stream()
                .map(item -> indicator(new YamlMap(item, faults, INDICATOR), stages))
                .toList();
        if (indicators.isEmpty()) {
            faults.add(map.line("indicators"), "the group has no indicators. Maybe leave it out.");
        }
        return new Group(once(map), words(map, "name", "english"), indicators);
    }

    private Indicator indicator(YamlMap map, int stages) {
        double factor = map.number("factor", 1);
        if (!(factor > 0)) {
            faults.add(map.line("factor"), "read %s, expected a positive number. Maybe 1.".formatted(plain(factor)));
        }
        String written = required(map, "formula");
        Optional<Formula> formula = Formula.read(written);
        if (formula.isEmpty()) {
            faults.add(
                    map.line("formula"),
                    "read '%s', expected A, A + B, A / B or growth(A) with codes of indicators. Maybe a bracket is missing."
                            .formatted(written));
        }
        List<Rule> rules = map.has("bands") ? bands(map, stages) : ratios(map, map, stages);
        return new Indicator(
                once(map),
                words(map, "name", "english"),
                words(map, "unit", "unitEnglish"),
                factor,
                formula.orElseGet(() -> new Formula.Amount(new Formula.Sum(List.of()))),
                written,
                words(map, "definition", "definitionEnglish"),
                (int) map.number("effort", 2),
                rules,
                byField(map, stages));
    }

    /** What differs in some fields: weights, full marks or both. */
    private Map<String, List<Rule>> byField(YamlMap map, int stages) {
        Map<String, List<Rule>> byField = new HashMap<>();
        for (Node node : map.items("fields")) {
            YamlMap own = new YamlMap(node, faults, FIELD);
            String field = required(own, "field");
            if (map.has("bands")) {
                faults.add(
                        own.line("field"), "an indicator with bands has no fields. Maybe give weights and full marks.");
            } else if (byField.put(field, ratios(own.has("weights") ? own : map, own.has("full") ? own : map, stages))
                    != null) {
                faults.add(own.line("field"), "the field '%s' stands twice. Maybe remove one.".formatted(field));
            }
        }
        return byField;
    }

    private List<Rule> ratios(YamlMap weighed, YamlMap measured, int stages) {
        List<Double> weights = numbers(weighed, "weights", stages);
        List<Double> full = numbers(measured, "full", stages);
        List<Rule> rules = new ArrayList<>();
        for (int stage = 0; stage < stages; stage++) {
            double weight = stage < weights.size() ? weights.get(stage) : 0;
            double reference = stage < full.size() ? full.get(stage) : 1;
            if (!(weight >= 0)) {
                faults.add(weighed.line("weights"), "a weight is %s, expected 0 or more.".formatted(plain(weight)));
            }
            if (!(reference > 0)) {
                faults.add(
                        measured.line("full"),
                        "a value for full marks is %s, expected a positive number. Maybe the weight is to be 0."
                                .formatted(plain(reference)));
            }
            rules.add(new Rule.Ratio(reference, weight));
        }
        return rules;
    }

    /** Written {@code 0, 10=4, 15=8}: the points below the first bound, then those from each bound on. */
    private List<Rule> bands(YamlMap map, int stages) {
        List<Double> bounds = new ArrayList<>();
        List<Double> points = new ArrayList<>();
        for (String part : map.joined("bands").split(",", -1)) {
            String[] sides = part.strip().split("=", -1);
            Optional<Double> first = number(sides[0]);
            Optional<Double> second = sides.length == 2 ? number(sides[1]) : first;
            boolean isFirst = points.isEmpty();
            if (first.isEmpty() || second.isEmpty() || sides.length != (isFirst ? 1 : 2)) {
                faults.add(
                        map.line("bands"),
                        "read '%s', expected the points below the first bound, then BOUND=POINTS. Maybe 0, 10=4, 15=8."
                                .formatted(map.joined("bands")));
                return List.of(new Rule.Bands(List.of(), List.of(0.0)));
            }
            if (!isFirst) {
                if (!bounds.isEmpty() && first.get() <= bounds.getLast()) {
                    faults.add(map.line("bands"), "the bounds do not ascend. Maybe two are swapped.");
                }
                bounds.add(first.get());
            }
            points.add(second.get());
        }
        Rule rule = new Rule.Bands(bounds, points);
        return java.util.Collections.nCopies(stages, rule);
    }

    private List<Double> numbers(YamlMap map, String key, int stages) {
        List<Optional<Double>> read = new ArrayList<>();
        for (String part : map.joined(key).split(",", -1)) {
            read.add(number(part));
        }
        if (read.size() != stages || read.stream().anyMatch(Optional::isEmpty)) {
            faults.add(
                    map.line(key),
                    "'%s': read '%s', expected %d numbers, one for each stage. Maybe one is missing."
                            .formatted(key, map.joined(key), stages));
            return List.of();
        }
        return read.stream().flatMap(Optional::stream).collect(Collectors.toList());
    }

    private static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private String once(YamlMap map) {
        String code = required(map, "code");
        if (!code.isEmpty() && !codes.add(code)) {
            faults.add(map.line("code"), "the code '%s' stands twice. Maybe remove one.".formatted(code));
        }
        return code;
    }

    private String required(YamlMap map, String key) {
        String text = map.text(key, "");
        if (text.isEmpty()) {
            faults.add(map.line(key), "'%s' is missing. Maybe it is misspelt.".formatted(key));
        }
        return text;
    }

    private Words words(YamlMap map, String chinese, String english) {
        return new Words(required(map, chinese), required(map, english));
    }

    /** A number without zeros at its end. */
    static String plain(double number) {
        return Double.isFinite(number)
                ? new java.math.BigDecimal(Double.toString(number))
                        .stripTrailingZeros()
                        .toPlainString()
                : Double.toString(number);
    }
}
