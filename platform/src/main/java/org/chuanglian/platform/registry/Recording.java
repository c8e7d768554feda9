package org.chuanglian.platform.registry;

import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/** One act of writing: who, when, why, and the document it rests on. */
public record Recording(
        long no,
        KnowledgeTime recordedAt,
        Recorder recorder,
        String reason,
        @Nullable String evidence) {}
