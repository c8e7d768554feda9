package org.chuanglian.platform.registry;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Looks many subjects up at once, for those who bring tables in. */
public interface KnownSubjects {

    /** The subjects that have these keys; one that nobody has is left out. */
    Map<SubjectKey, Known> byKeys(Collection<SubjectKey> keys);

    /** Tells every subject of these kinds that is no sample, in no order, as a stream. */
    void each(Set<SubjectKind> kinds, Consumer<Known> reader);

    /** Tells every relation of a type that holds, with a subject of these kinds at its beginning, in no order, as a stream. */
    void eachRelation(RelationType type, Set<SubjectKind> from, Consumer<Related> reader);

    /** Two subjects with a relation from the one to the other. */
    record Related(Known from, Known to) {}

    /** A subject as far as it matters for telling whether another is the same. */
    record Known(
            SubjectId id,
            SubjectKind kind,
            String name,
            @Nullable RegionCode region) {}
}
