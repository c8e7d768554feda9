package org.chuanglian.scoring;

/** What cannot be computed, with the reason; at the door of the package it becomes a refusal. */
final class Undefined extends Exception {

    private static final long serialVersionUID = 1;

    Undefined(String what, String maybe) {
        super(what + ". Maybe " + maybe + ".");
    }

    /** A reason that was told already. */
    Undefined(String reason) {
        super(reason);
    }

    /** The same, said of somebody. */
    Undefined(String whom, Undefined what) {
        super(whom + ": " + what.reason(), what);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
