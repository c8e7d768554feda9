package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.registry.Subjects.Relation;
import org.chuanglian.platform.shared.KnowledgeTime;

/** Reads the relations of a subject as known at a time, type by type. */
public interface Relations {

    /** How many relations of each type led from a subject, and to it, as known at T; types without any are absent. */
    Map<Direction, Long> counts(SubjectId subject, KnowledgeTime at);

    /** Relations of one type from one end as known at T, newest first, leaving out the first {@code offset}. */
    List<Relation> of(SubjectId subject, Direction direction, KnowledgeTime at, int offset, int limit);
}
