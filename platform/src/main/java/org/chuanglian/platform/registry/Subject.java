package org.chuanglian.platform.registry;

import java.util.List;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** A subject as it is known now; its values are facts ({@link Facts}). */
public record Subject(
        SubjectId id,
        SubjectKind kind,
        String name,
        @Nullable String nameEn,
        @Nullable RegionCode region,
        @Nullable String field,
        @Nullable Stage stage,
        boolean sample,
        List<SubjectKey> keys,
        List<String> otherNames,
        KnowledgeTime updatedAt) {}
