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

    /** A subject as far as it matters for telling whether another is the same. */
    record Known(
            SubjectId id,
            SubjectKind kind,
            String name,
            @Nullable RegionCode region) {}
}
