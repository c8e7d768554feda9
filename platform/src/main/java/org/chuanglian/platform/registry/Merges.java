package org.chuanglian.platform.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.registry.Recordings.Cause;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/**
 * Makes two subjects one, and two again. A merge is a recording like any other: at its time, keys, names, facts, relations,
 * classes, products and doubts of the merged subject are recorded for the kept one, under their own sources and first
 * recordings, and end for the merged one. What was known before the merge is read as it was.
 *
 * <p>Where both say a value of one indicator and period (or have a name, a place, steps of an imported institution), the
 * kept subject's own stands; the merged one's stays in the history of the reading. Where the kept one has no place, field
 * or English name, the merged one's fills the gap.
 */
public interface Merges {

    /** Makes two standing subjects of one family one. The kept one may be merged into a third later. */
    Outcome merge(SubjectId kept, SubjectId merged, Cause cause);

    /**
     * Undoes a merge: the merged subject stands again with what it had, and the kept one has again what it had. What was
     * recorded about the kept subject since, under whichever key, stays with it. Of several merges the newest is undone
     * first.
     *
     * @param merge the number of the recording that made the merge
     */
    Outcome split(long merge, Cause cause);

    /** The merges that a subject took part in, on either side, newest first; those undone among them. */
    List<Merge> of(SubjectId subject);

    /** The merge of this number. */
    Optional<Merge> find(long merge);

    /** The subject that stands for a merged one; empty for one that is not merged. */
    Optional<SubjectId> standingFor(SubjectId merged);

    /** All merged subjects that a subject stands for, also by way of others. */
    Set<SubjectId> standsFor(SubjectId kept);

    /**
     * One merge.
     *
     * @param recording when it was made, by whom and why
     * @param split the recording that undid it; null while it stands
     * @param filled what the kept subject lacked and had from the merged one, as it is kept: a place by its code
     */
    record Merge(
            Named kept,
            Named merged,
            Recording recording,
            @Nullable Recording split,
            Map<Gap, String> filled) {

        public Merge {
            filled = Map.copyOf(filled);
        }

        /** Whether the merge stood at a time. */
        public boolean stoodAt(KnowledgeTime at) {
            return recording.recordedAt().compareTo(at) <= 0
                    && (split == null || split.recordedAt().compareTo(at) > 0);
        }
    }

    /** What one of two may lack and the other have. */
    enum Gap {
        PLACE("place"),
        FIELD("field"),
        ENGLISH_NAME("english-name");

        private final String code;

        Gap(String code) {
            this.code = code;
        }

        /** What the database says. */
        public String code() {
            return code;
        }

        /** The gap of a code that this platform wrote itself. */
        public static Gap of(String code) {
            return Arrays.stream(values())
                    .filter(gap -> gap.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no gap."));
        }
    }

    /** One of the two, by the name it has or had. */
    record Named(SubjectId id, String name) {}

    /** What came of it. */
    sealed interface Outcome {}

    /** It is done, and known from the merge's, or the split's, recording on. */
    record Done(Merge merge) implements Outcome {}

    /** Nothing was changed. */
    record Refused(Why why) implements Outcome {}

    /** Why a merge or a split cannot be. */
    enum Why {
        /** Both are the same subject; or it was merged into it already. */
        SAME,
        /** One of them stands no more: it was merged into another, or taken back. */
        GONE,
        /** They are of two families, such as a person and an organisation, or one is made-up content. */
        UNLIKE,
        /** Places are not merged: their codes are what they are. */
        PLACE,
        /** Nobody knows such a merge, or it was undone already. */
        NO_MERGE,
        /** A later merge of the kept subject is to be undone first. */
        LATER_MERGE
    }
}
