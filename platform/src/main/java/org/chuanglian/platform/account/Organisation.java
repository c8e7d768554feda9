package org.chuanglian.platform.account;

import java.util.Optional;
import org.chuanglian.platform.shared.RegionCode;

/**
 * An organisation whose people sign in.
 *
 * @param district where it lies, when known; a district department always has one: its own
 */
public record Organisation(OrganisationId id, String name, OrganisationKind kind, Optional<RegionCode> district) {}
