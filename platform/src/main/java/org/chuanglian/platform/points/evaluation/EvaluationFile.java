package org.chuanglian.platform.points.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Gate;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Group;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Item;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Points;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Test;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Way;
import org.chuanglian.platform.points.scheme.Formula;
import org.chuanglian.platform.points.scheme.Standing;
import org.chuanglian.platform.work.Words;
import org.chuanglian.scoring.tables.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads an evaluation in YAML; every fault with its line. */
final class EvaluationFile {

    private static final double WHOLE = 100;
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
            "pass",
            "above",
            "gates",
            "direct",
            "groups");
    private static final Set<String> GATE = Set.of("code", "name", "english", "tests", "years", "veto");
    private static final Set<String> TEST = Set.of("formula", "least", "most");
    private static final Set<String> GROUP = Set.of("code", "name", "english", "least", "cap", "items");
    private static final Set<String> ITEM =
            Set.of("code", "name", "english", "definition", "definitionEnglish", "full", "ways");
    private static final Set<String> WAY =
            Set.of("name", "english", "unit", "unitEnglish", "factor", "formula", "steady", "bands");

    private final YamlMap.Faults faults;
    private final Set<String> codes = new HashSet<>();

    private EvaluationFile(YamlMap.Faults faults) {
        this.faults = faults;
    }

    /** What was read. */
    sealed interface Reading {

        /** It is sound. */
        record Read(EvaluationScheme scheme) implements Reading {}

        /** It is not; each fault with file, line and what may help. */
        record Refused(List<String> faults) implements Reading {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /** @param file what faults call it */
    static Reading read(String file, String text) {
        YamlMap.Faults faults = new YamlMap.Faults(file);
        Optional<EvaluationScheme> scheme = YamlMap.root(text, faults)
                .map(root -> new EvaluationFile(faults).scheme(new YamlMap(root, faults, SCHEME)));
        return scheme.isPresent() && faults.found().isEmpty()
                ? new Reading.Read(scheme.get())
                : new Reading.Refused(faults.found());
    }

    private EvaluationScheme scheme(YamlMap map) {
        List<Group> groups = map.items("groups").stream().map(this::group).toList();
        double full = groups.stream().mapToDouble(Group::full).sum();
        if (full != WHOLE) {
            faults.add(
                    map.line("groups"),
                    "the groups sum to %s points, expected %s. Maybe a cap or an item is missing."
                            .formatted(full, WHOLE));
        }
        return new EvaluationScheme(
                required(map, "code"),
                required(map, "version"),
                words(map, "title", "titleEnglish"),
                standing(map),
                words(map, "source", "sourceEnglish"),
                words(map, "note", "noteEnglish"),
                map.number("pass", 0),
                truth(map, "above"),
                map.items("gates").stream().map(this::gate).toList(),
                map.items("direct").stream().map(this::gate).toList(),
                groups);
    }

    private Standing standing(YamlMap map) {
        String said = map.text("standing", "");
        Optional<Standing> standing = Standing.read(said);
        if (standing.isEmpty()) {
            faults.add(
                    map.line("standing"),
                    "read '%s', expected exact, official or reconstructed. Maybe it is misspelt.".formatted(said));
        }
        return standing.orElse(Standing.RECONSTRUCTED);
    }

    private Gate gate(Node node) {
        YamlMap map = new YamlMap(node, faults, GATE);
        return new Gate(
                once(map),
                words(map, "name", "english"),
                map.items("tests").stream().map(this::test).toList(),
                Math.max(1, (int) map.number("years", 1)),
                truth(map, "veto"));
    }

    private Test test(Node node) {
        YamlMap map = new YamlMap(node, faults, TEST);
        double least = map.number("least", Double.NEGATIVE_INFINITY);
        double most = map.number("most", Double.POSITIVE_INFINITY);
        if (Double.isInfinite(least) == Double.isInfinite(most)) {
            faults.add(map.line("formula"), "a test needs either 'least' or 'most'. Maybe one is missing.");
        }
        return new Test(formula(map), least, most);
    }

    private Group group(Node node) {
        YamlMap map = new YamlMap(node, faults, GROUP);
        List<Item> items = map.items("items").stream().map(this::item).toList();
        if (items.isEmpty()) {
            faults.add(map.line("items"), "the group has no items. Maybe leave it out.");
        }
        return new Group(
                once(map),
                words(map, "name", "english"),
                map.number("least", 0),
                map.number("cap", Double.MAX_VALUE),
                items);
    }

    private Item item(Node node) {
        YamlMap map = new YamlMap(node, faults, ITEM);
        List<Way> ways = map.items("ways").stream().map(this::way).toList();
        double full = map.number("full", 0);
        double best = ways.stream().mapToDouble(Way::full).max().orElse(full);
        if (!(full > 0) || best != full) {
            faults.add(
                    map.line("full"),
                    "full marks are %s, but the best way gives %s. Maybe a band is missing.".formatted(full, best));
        }
        return new Item(
                once(map), words(map, "name", "english"), words(map, "definition", "definitionEnglish"), full, ways);
    }

    private Way way(Node node) {
        YamlMap map = new YamlMap(node, faults, WAY);
        List<Double> bounds = new ArrayList<>();
        List<Points> points = new ArrayList<>();
        for (String part : map.joined("bands").split(",", -1)) {
            band(map, part.strip(), bounds, points);
        }
        return new Way(
                words(map, "name", "english"),
                words(map, "unit", "unitEnglish"),
                map.number("factor", 1),
                formula(map),
                truth(map, "steady"),
                bounds,
                points);
    }

    /** Written {@code 0, 10=4, >15=8, 20=9..10}: the points below the first bound, then those from or above each bound. */
    private void band(YamlMap map, String part, List<Double> bounds, List<Points> points) {
        String[] sides = part.split("=", -1);
        Optional<Points> got = points(sides[sides.length - 1]);
        Optional<Double> bound = sides.length == 2 ? bound(sides[0]) : Optional.empty();
        boolean sound = sides.length == (points.isEmpty() ? 1 : 2)
                && got.isPresent()
                && (sides.length == 1 || (bound.isPresent() && (bounds.isEmpty() || bound.get() > bounds.getLast())));
        if (!sound) {
            faults.add(
                    map.line("bands"),
                    "read '%s' in '%s', expected the points below the first bound, then ascending BOUND=POINTS. Maybe 0, 10=4, >15=8."
                            .formatted(part, map.joined("bands")));
        }
        bound.ifPresent(bounds::add);
        points.add(got.orElse(new Points(0, 0)));
    }

    private static Optional<Double> bound(String text) {
        return text.startsWith(">") ? number(text.substring(1)).map(Math::nextUp) : number(text);
    }

    private static Optional<Points> points(String text) {
        String[] ends = text.split("\\.\\.", -1);
        Optional<Double> low = number(ends[0]);
        Optional<Double> high = number(ends[ends.length - 1]);
        return ends.length <= 2 && low.isPresent() && high.isPresent() && low.get() <= high.get()
                ? Optional.of(new Points(low.get(), high.get()))
                : Optional.empty();
    }

    private static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private Formula formula(YamlMap map) {
        String written = required(map, "formula");
        Optional<Formula> formula = Formula.read(written);
        if (formula.isEmpty()) {
            faults.add(
                    map.line("formula"),
                    "read '%s', expected A, A + B, A / B or growth(A) with codes of indicators. Maybe a bracket is missing."
                            .formatted(written));
        }
        return formula.orElseGet(() -> new Formula.Amount(new Formula.Sum(List.of())));
    }

    private boolean truth(YamlMap map, String key) {
        String text = map.text(key, "false");
        if (!text.equals("true") && !text.equals("false")) {
            faults.add(map.line(key), "read '%s', expected true or false. Maybe leave it out.".formatted(text));
        }
        return text.equals("true");
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
}
