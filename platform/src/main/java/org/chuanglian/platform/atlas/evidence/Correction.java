package org.chuanglian.platform.atlas.evidence;

import java.time.Instant;
import org.chuanglian.platform.registry.SubjectId;

/**
 * What an officer said of a document at a segment.
 *
 * @param belongs whether it belongs there
 */
public record Correction(SubjectId document, boolean belongs, Instant madeAt) {}
