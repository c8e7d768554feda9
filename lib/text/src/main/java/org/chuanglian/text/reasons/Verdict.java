package org.chuanglian.text.reasons;

/** What an offer says of a requirement. */
public enum Verdict {
    MET,
    GAP,
    /** The offer does not say, or not clearly. */
    UNKNOWN
}
