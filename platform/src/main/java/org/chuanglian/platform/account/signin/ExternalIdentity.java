package org.chuanglian.platform.account.signin;

/**
 * Who somebody is to an outside provider.
 *
 * @param issuer the provider
 * @param subject the provider's own unchanging identifier of the person (OpenID Connect Core, section 2)
 * @param label what the provider calls the person; only shown
 */
public record ExternalIdentity(String issuer, String subject, String label) {}
