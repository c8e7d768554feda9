package org.chuanglian.platform.search;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds subjects by any part of their names, by pinyin and initials, by official keys, by products and field, and with
 * one slip. The closest come first ({@link Closeness}); among equally close ones those of the home region and the kinds
 * most looked for ({@link org.chuanglian.platform.search.index.Standing}).
 */
public interface SubjectIndex {

    /** How deep one may page. */
    int DEEPEST = 1_000;

    /** Adds a subject or renews it; seen by searches after the next {@link #keep}. */
    void put(Entry entry);

    /** Removes a subject; seen by searches after the next {@link #keep}. */
    void delete(SubjectId id);

    /** Makes what was put and deleted visible and lasting, together with the position of the feed it was read to. */
    void keep(long position);

    /** The position last kept. */
    long position();

    /** How many subjects searches see. */
    long size();

    /** Never fails on what was typed: an empty, endless or odd text finds nothing, or what it can. */
    Found search(Search search);

    /** The best few for what was typed so far; with slips only when there are none without. */
    List<Hit> suggest(String text, int most);

    /**
     * What is sought.
     *
     * @param kind only subjects of this kind, or all
     * @param from how many hits to pass over; {@code from + size} at most {@link #DEEPEST}
     * @param size how many hits are wanted
     */
    record Search(String text, @Nullable SubjectKind kind, int from, int size) {

        public Search {
            if (from < 0 || size < 1 || from + size > DEEPEST) {
                throw new IllegalArgumentException("asked for " + size + " hits from " + from + ", expected at most "
                        + DEEPEST + " deep.\nMaybe narrow the search.");
            }
        }
    }

    /**
     * What was found.
     *
     * @param total how many subjects match, of the kind asked for
     * @param byKind how many match of each kind, whichever kind was asked for; kinds without a match are absent
     */
    record Found(List<Hit> hits, long total, Map<SubjectKind, Long> byKind) {

        public Found {
            hits = List.copyOf(hits);
            byKind = Map.copyOf(byKind);
        }
    }

    /** A subject and why it was found. */
    record Hit(Entry subject, Evidence evidence) {}
}
