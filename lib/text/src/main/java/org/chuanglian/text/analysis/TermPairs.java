package org.chuanglian.text.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Terms that mean the same, in Chinese and English, with their abbreviations: the project's own list. */
public final class TermPairs {

    private static final int LONGEST = 5;
    private static final Pattern BARS = Pattern.compile("\\|");

    private final Map<String, Set<String>> sames = new HashMap<>();

    private TermPairs() {}

    private static final class Standard {
        static final TermPairs PAIRS = of(Lists.lines("term-pairs.txt"));
    }

    /** The pairs that come with the library. */
    public static TermPairs standard() {
        return Standard.PAIRS;
    }

    /** Pairs of one's own: each line terms that mean the same, with bars between. */
    public static TermPairs of(List<String> lines) {
        var pairs = new TermPairs();
        for (var line : lines) {
            var terms = new ArrayList<String>();
            for (var term : BARS.splitAsStream(line).toList()) {
                terms.add(term.strip().toLowerCase(Locale.ROOT));
            }
            for (var term : terms) {
                var others = pairs.sames.computeIfAbsent(term, any -> new LinkedHashSet<>());
                terms.stream().filter(other -> !other.equals(term)).forEach(others::add);
            }
        }
        return pairs;
    }

    /** What else the terms of a text are called, each with the term: the longest terms first read. */
    public Map<String, Set<String>> in(List<String> words) {
        Map<String, Set<String>> found = new HashMap<>();
        for (int start = 0; start < words.size(); start++) {
            var joined = new StringBuilder();
            for (int end = start; end < Math.min(words.size(), start + LONGEST); end++) {
                boolean blank =
                        end > start && !Characters.isIdeograph(words.get(end).charAt(0));
                joined.append(blank ? " " : "").append(words.get(end));
                var others = sames.get(joined.toString());
                if (others != null) {
                    found.put(joined.toString(), others);
                }
            }
        }
        return found;
    }
}
