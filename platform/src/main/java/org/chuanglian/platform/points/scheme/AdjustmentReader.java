package org.chuanglian.platform.points.scheme;

import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.work.Words;
import org.chuanglian.scoring.tables.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one adjustment of a scheme; every fault with its line. */
final class AdjustmentReader {

    /** Facts are read of the year and of the one before. */
    private static final int YEARS_OF_FACTS = 2;

    private static final int MOST_YEARS = 10;
    private static final Set<String> KEYS = Set.of(
            "code", "kind", "name", "english", "points", "years", "fact", "from", "definition", "definitionEnglish");

    private final YamlMap map;
    private final YamlMap.Faults faults;

    AdjustmentReader(Node node, YamlMap.Faults faults) {
        this.map = new YamlMap(node, faults, KEYS);
        this.faults = faults;
    }

    /** The line of its code. */
    long line() {
        return map.line("code");
    }

    Adjustment read() {
        Optional<Adjustment.Kind> kind = Adjustment.Kind.read(required("kind"));
        if (kind.isEmpty()) {
            faults.add(
                    map.line("kind"),
                    "read '%s', expected bonus, deduction or veto. Maybe it is misspelt."
                            .formatted(map.text("kind", "")));
        }
        return new Adjustment(
                required("code"),
                kind.orElse(Adjustment.Kind.VETO),
                new Words(required("name"), required("english")),
                new Words(required("definition"), required("definitionEnglish")),
                points(kind.orElse(Adjustment.Kind.VETO)),
                years(),
                map.text("fact", ""),
                map.number("from", 1));
    }

    private double points(Adjustment.Kind kind) {
        double points = map.number("points", 0);
        boolean veto = kind == Adjustment.Kind.VETO;
        boolean shown = Math.abs(points * 10 - Math.rint(points * 10)) < 1e-9;
        if (veto ? points != 0 : !(points > 0 && points <= SchemeFile.WHOLE && shown)) {
            faults.add(
                    map.line("points"),
                    veto
                            ? "a veto has no points, read %s. Maybe it is a deduction."
                                    .formatted(SchemeFile.plain(points))
                            : "read %s points, expected more than 0 and at most %s, with one decimal. Maybe the sign is the kind's."
                                    .formatted(SchemeFile.plain(points), SchemeFile.plain(SchemeFile.WHOLE)));
        }
        return points;
    }

    private int years() {
        double years = map.number("years", 1);
        int most = map.has("fact") ? YEARS_OF_FACTS : MOST_YEARS;
        if (years != Math.rint(years) || years < 1 || years > most) {
            faults.add(
                    map.line("years"),
                    "read %s years, expected a whole number from 1 to %d. Maybe everything expires."
                            .formatted(SchemeFile.plain(years), most));
            return 1;
        }
        return (int) years;
    }

    private String required(String key) {
        String text = map.text(key, "");
        if (text.isEmpty()) {
            faults.add(map.line(key), "'%s' is missing. Maybe it is misspelt.".formatted(key));
        }
        return text;
    }
}
