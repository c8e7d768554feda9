package org.chuanglian.assignment.draw;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One expert of a pool.
 *
 * @param id what he is called in the pool, once
 * @param groups the groups he is in, such as {@code finance} or {@code unit:X}
 * @param excluded why he cannot be drawn; empty when he can
 */
public record Entry(String id, List<String> groups, String excluded) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * Brings the texts into one form: Unicode's NFC, single spaces, groups sorted and each once.
     *
     * @throws IllegalArgumentException when the id is empty
     */
    public Entry {
        id = plain(id);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an expert without id.\nMaybe a line of the pool is empty.");
        }
        groups = groups.stream()
                .map(Entry::plain)
                .filter(group -> !group.isEmpty())
                .distinct()
                .sorted()
                .toList();
        excluded = plain(excluded);
    }

    /** Whether he can be drawn. */
    public boolean isEligible() {
        return excluded.isEmpty();
    }

    /** The text that is committed to: id, groups and reason with tabs between them. */
    public String canonical() {
        return id + "\t" + groups.stream().collect(Collectors.joining(";")) + "\t" + excluded;
    }

    static String plain(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).replace(';', ' '))
                .replaceAll(" ")
                .strip();
    }
}
