package org.chuanglian.platform.work.message;

import java.time.Instant;
import java.util.UUID;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.Words;

/** Something a person was told. */
public record Message(UUID id, MessageKind kind, Words what, String path, Instant toldAt, boolean read) {}
