package org.chuanglian.survival;

/** What came of fitting a Cox model. */
public sealed interface CoxOutcome {

    /** The model was fitted. */
    record Fitted(CoxFit fit) implements CoxOutcome {}

    /** There is nothing to fit; the reason says why. */
    record NotFitted(String reason) implements CoxOutcome {}
}
