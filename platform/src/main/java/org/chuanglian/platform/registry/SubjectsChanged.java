package org.chuanglian.platform.registry;

import org.chuanglian.platform.shared.KnowledgeTime;

/** Something was recorded: followers may read on from where they were ({@link SubjectFeed}). */
public record SubjectsChanged(KnowledgeTime knownAt) {}
