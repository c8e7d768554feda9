package org.chuanglian.platform.record;

import java.time.Instant;
import java.util.UUID;

/**
 * A document that was kept.
 *
 * @param hash SHA-256 of the kept bytes, under which they are found
 * @param name as given, without directories and control characters
 */
public record Attachment(UUID id, String hash, AttachmentKind kind, long bytes, String name, Instant at) {}
