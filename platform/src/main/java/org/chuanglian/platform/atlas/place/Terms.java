package org.chuanglian.platform.atlas.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chuanglian.platform.atlas.chain.Segment;
import org.jspecify.annotations.Nullable;

/** Tells by the terms of segments to which of them a product belongs: the longest term wins, of equals the first. */
final class Terms {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final List<Segment> segments;
    private final List<List<String>> notTerms;
    private final Map<String, List<Entry>> byTerm = new HashMap<>();
    private int longest;

    private record Entry(int segment, boolean gated) {}

    /** A term that a name holds, and whose it is. */
    record Match(String segment, String term) {}

    Terms(List<Segment> segments) {
        this.segments = List.copyOf(segments);
        this.notTerms = segments.stream()
                .map(segment -> segment.notTerms().stream().map(Terms::folded).toList())
                .toList();
        for (int i = 0; i < segments.size(); i++) {
            add(i, segments.get(i).terms(), false);
            add(i, segments.get(i).gatedTerms(), true);
        }
    }

    private void add(int segment, List<String> terms, boolean gated) {
        for (String term : terms) {
            String folded = folded(term);
            if (!folded.isEmpty()) {
                byTerm.computeIfAbsent(folded, _ -> new ArrayList<>()).add(new Entry(segment, gated));
                longest = Math.max(longest, folded.length());
            }
        }
    }

    /** The normal form in which names and terms are compared: NFKC, lower case, without blanks. */
    static String folded(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** The segment that a product of a firm of these industries belongs to; empty for none. */
    Optional<Match> match(String product, Set<String> industries) {
        String name = folded(product);
        for (int length = Math.min(longest, name.length()); length > 0; length--) {
            Match best = ofLength(name, length, industries);
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private @Nullable Match ofLength(String name, int length, Set<String> industries) {
        int first = Integer.MAX_VALUE;
        String term = "";
        for (int from = 0; from + length <= name.length(); from++) {
            String part = name.substring(from, from + length);
            for (Entry entry : byTerm.getOrDefault(part, List.of())) {
                if (entry.segment() < first && isOpen(entry, name, industries)) {
                    first = entry.segment();
                    term = part;
                }
            }
        }
        return first == Integer.MAX_VALUE ? null : new Match(segments.get(first).code(), term);
    }

    private boolean isOpen(Entry entry, String name, Set<String> industries) {
        boolean through = !entry.gated()
                || segments.get(entry.segment()).gates().stream()
                        .anyMatch(gate -> industries.stream().anyMatch(industry -> industry.startsWith(gate)));
        return through && notTerms.get(entry.segment()).stream().noneMatch(name::contains);
    }
}
