package org.chuanglian.platform.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Scheme;

/**
 * A version of an index: how it is scored, and what readers are told of each node of its tree. An indicator's code is
 * what the registry is asked for ({@link Measure}), its denominator what that is divided by.
 *
 * @param code which index it is a version of
 * @param words of each node, in the order in which pages show them
 * @param breaks declared of what it reads
 * @param files as they were read, from which it can be read again
 */
public record IndexScheme(String code, Scheme scheme, Map<String, Words> words, List<Break> breaks, Files files) {

    /** From a year on, what an indicator counts is not what it counted before. */
    public record Break(String indicator, int year, Both what) {}

    /** The scheme in YAML, and its words as CSV. */
    public record Files(String scheme, String words) {}

    /**
     * What readers are told of a node.
     *
     * @param reason why it is in, or for a degree what it is made of
     * @param from the published scheme that it follows
     */
    public record Words(Both name, Both unit, Both reason, Both from) {}

    /** The same in both languages. */
    public record Both(String chinese, String english) {
        /** In one of them. */
        public String in(Language language) {
            return switch (language) {
                case CHINESE -> chinese;
                case ENGLISH -> english;
            };
        }
    }

    public IndexScheme {
        breaks = List.copyOf(breaks);
        words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Among whom it compares. */
    public Scope scope() {
        return Scope.read(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "index scheme \"" + code + "\" compares nobody.\nMaybe its code is misspelt."));
    }

    public String version() {
        return scheme.version();
    }

    /** The code of the index itself, which all degrees go into. */
    public String top() {
        return scheme.tree().top().code();
    }

    /** The degrees in the order in which pages show them. */
    public List<String> degrees() {
        return words.keySet().stream()
                .filter(code -> scheme.tree().nodes().stream()
                        .anyMatch(node ->
                                node.code().equals(code) && node.parent().equals(top())))
                .toList();
    }

    /** The indicators of a degree in the order in which pages show them. */
    public List<Node.Indicator> indicators(String degree) {
        return words.keySet().stream()
                .flatMap(code -> indicator(code).stream())
                .filter(indicator -> indicator.parent().equals(degree))
                .toList();
    }

    /** The indicator of a code; empty for one that is not in the scheme. */
    public Optional<Node.Indicator> indicator(String code) {
        return scheme.tree().indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** A node's words. */
    public Words wordsOf(String code) {
        Words found = words.get(code);
        if (found == null) {
            throw new IllegalArgumentException(
                    "index scheme %s has no words for %s.\nMaybe the tree and the words differ."
                            .formatted(this.code, code));
        }
        return found;
    }

    /** What it asks the registry for: what is divided, then what that is divided by. */
    public SequencedSet<String> read() {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        scheme.tree().indicators().forEach(indicator -> codes.add(indicator.code()));
        codes.addAll(denominators());
        return codes;
    }

    /** What others are divided by. */
    public SequencedSet<String> denominators() {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        scheme.tree().indicators().stream()
                .map(indicator -> indicator.denominator().code())
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return codes;
    }
}
