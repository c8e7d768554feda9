package org.chuanglian.platform.shell;

/** Who is let in to an address at all; who belongs to which, and what he finds there, policies decide. */
public enum Admission {
    /** Everybody. */
    EVERYBODY,
    /** Whoever is signed in, also with a password that must still be changed. */
    SIGNED_IN,
    /** Whoever is signed in, to what is his own; the policy refuses what is not. */
    OWNERS,
    /** Officers of the competent department and of the districts. */
    OFFICERS,
    /** Those who bring tables in: officers, and who speaks for an enterprise or an institute, about that one. */
    REPORTERS,
    /** Officers of the competent department, without those of the districts. */
    DEPARTMENT,
    /** Those who verify what others state of themselves. */
    VERIFIERS,
    /** Those who look after the platform. */
    ADMINISTRATORS,
    /** Those who audit, and those who look after the platform. */
    AUDITORS
}
