package org.chuanglian.text.reasons;

import java.util.Optional;

/**
 * One thing that a need asks for, and what an offer says of it.
 *
 * @param asked the quantity that the need names
 * @param offered the quantity of the offer that was compared, where there is one
 */
public record Requirement(Quantity asked, Optional<Quantity> offered, Verdict verdict) {}
