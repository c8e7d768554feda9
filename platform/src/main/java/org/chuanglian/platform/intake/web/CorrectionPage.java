package org.chuanglian.platform.intake.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands. Ground and contact are for officers; a public page never carries them.
 *
 * @param decision the officer's form; null for all others, and once it is decided
 */
public record CorrectionPage(
        Frame frame,
        String number,
        Told told,
        List<Entry> entries,
        @Nullable Decision decision,
        String notice) {

    /** Where it stands, in words and as a mark. */
    public record Told(String mark, String text) {}

    /** A line of the description; with an address where there is something to open. */
    public record Entry(String name, String value, @Nullable String address) {}

    /** What an officer needs to decide. */
    public record Decision(
            String address, String ground, String contact, String refusal, String reason, String evidence) {}
}
