package org.chuanglian.assignment.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The experts among whom is drawn, in the order of their ids, those excluded among them. */
public final class Pool {

    private final List<Entry> entries;

    /**
     * A pool.
     *
     * @throws IllegalArgumentException when an id stands there twice
     */
    public Pool(List<Entry> entries) {
        var sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::id));
        Set<String> seen = new HashSet<>();
        for (Entry entry : sorted) {
            if (!seen.add(entry.id())) {
                throw new IllegalArgumentException(
                        "the expert '%s' stands twice in the pool.%nMaybe a line was copied.".formatted(entry.id()));
            }
        }
        this.entries = List.copyOf(sorted);
    }

    /** The experts, by id. */
    public List<Entry> entries() {
        return entries;
    }

    /** Those who can be drawn, by id. */
    public List<Entry> eligible() {
        return entries.stream().filter(Entry::isEligible).toList();
    }

    /** The expert of this id. */
    public Optional<Entry> find(String id) {
        String plain = Entry.plain(id);
        return entries.stream().filter(entry -> entry.id().equals(plain)).findFirst();
    }
}
