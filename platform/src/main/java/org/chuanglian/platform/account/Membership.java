package org.chuanglian.platform.account;

/**
 * What a person is at an organisation.
 *
 * @param administers whether the person invites and removes the organisation's members
 */
public record Membership(PersonId person, Organisation organisation, Role role, boolean administers) {}
