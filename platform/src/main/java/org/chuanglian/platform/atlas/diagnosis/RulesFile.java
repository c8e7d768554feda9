package org.chuanglian.platform.atlas.diagnosis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.work.Words;
import org.chuanglian.scoring.tables.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads rules of diagnosis in YAML; every fault with its line. */
public final class RulesFile {

    private static final Set<String> RULES =
            Set.of("code", "version", "title", "titleEnglish", "source", "sourceEnglish", "verdicts");
    private static final Set<String> VERDICT =
            Set.of("code", "kind", "symbol", "name", "english", "meaning", "meaningEnglish", "when", "reserve");

    private final YamlMap.Faults faults;
    private final Set<String> codes = new HashSet<>();

    private RulesFile(String file) {
        this.faults = new YamlMap.Faults(file);
    }

    /**
     * Reads rules.
     *
     * @param file its name, for faults
     */
    public static RulesReading read(String file, String text) {
        RulesFile reader = new RulesFile(file);
        Optional<Rules> rules = YamlMap.root(text, reader.faults).map(reader::rules);
        List<String> found = reader.faults.found();
        return found.isEmpty() && rules.isPresent()
                ? new RulesReading.Read(rules.get())
                : new RulesReading.Refused(found);
    }

    private Rules rules(Node root) {
        YamlMap map = new YamlMap(root, faults, RULES);
        List<Verdict> verdicts = map.items("verdicts").stream()
                .map(node -> verdict(new YamlMap(node, faults, VERDICT)))
                .toList();
        if (verdicts.isEmpty()) {
            faults.add(map.line("verdicts"), "there are no verdicts. Maybe the key is misspelt.");
        }
        return new Rules(
                required(map, "code"),
                required(map, "version"),
                words(map, "title", "titleEnglish"),
                words(map, "source", "sourceEnglish"),
                verdicts);
    }

    private Verdict verdict(YamlMap map) {
        String code = required(map, "code");
        if (!codes.add(code)) {
            faults.add(map.line("code"), "the code '%s' stands twice. Maybe remove one.".formatted(code));
        }
        String written = required(map, "kind");
        Optional<Verdict.Kind> kind = Verdict.Kind.read(written);
        if (kind.isEmpty()) {
            faults.add(
                    map.line("kind"),
                    "read '%s', expected gap, strength or opportunity. Maybe it is misspelt.".formatted(written));
        }
        List<Condition> when = conditions(map, "when");
        if (when.isEmpty()) {
            faults.add(map.line("when"), "the verdict has no conditions. Maybe write one, such as local-firms = 0.");
        }
        return new Verdict(
                code,
                kind.orElse(Verdict.Kind.GAP),
                required(map, "symbol"),
                words(map, "name", "english"),
                words(map, "meaning", "meaningEnglish"),
                when,
                conditions(map, "reserve"));
    }

    private List<Condition> conditions(YamlMap map, String key) {
        List<Condition> conditions = new ArrayList<>();
        for (Node item : map.items(key)) {
            String written = item instanceof ScalarNode scalar ? scalar.getValue() : "";
            Condition.read(written)
                    .ifPresentOrElse(
                            conditions::add,
                            () -> faults.add(
                                    YamlMap.line(item),
                                    "read '%s', expected MEASURE, one of >= <= = < >, and a number. Maybe the measure is misspelt; docs/guide/atlas.md lists them."
                                            .formatted(written)));
        }
        return conditions;
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
