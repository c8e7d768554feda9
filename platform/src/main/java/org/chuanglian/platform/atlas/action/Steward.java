package org.chuanglian.platform.atlas.action;

import java.time.Instant;
import java.util.UUID;

/**
 * Who answers for a chain in a province.
 *
 * @param chief who leads it, by his post
 * @param department that leads it
 * @param districts that carry it, in words; may be empty
 */
public record Steward(UUID id, String chief, String department, String districts, Instant setAt) {}
