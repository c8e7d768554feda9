package org.chuanglian.platform.work.web;

import org.chuanglian.platform.shell.Frame;

/**
 * Where who reads mail at an address says that it is wanted.
 *
 * @param secret of the letter that asked
 * @param outcome what came of it
 */
public record ConfirmPage(Frame frame, String secret, Outcome outcome) {

    /** What came of it. */
    public enum Outcome {
        /** Nothing was said yet. */
        ASKED,
        CONFIRMED,
        GONE
    }
}
