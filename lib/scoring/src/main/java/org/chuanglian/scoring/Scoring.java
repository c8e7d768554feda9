package org.chuanglian.scoring;

/** A chain that went through, or the reason why it cannot. */
public sealed interface Scoring {

    /** It went through. */
    record Scored(Run run) implements Scoring {}

    /** Something cannot be computed; the sentence names it, its value and what may help. */
    record Refused(String reason) implements Scoring {}
}
