package org.chuanglian.platform.work.message;

import java.time.Instant;
import java.util.UUID;
import org.chuanglian.platform.work.Words;

/** Something a person was told. */
public record Message(UUID id, Words what, String path, Instant toldAt, boolean read) {}
