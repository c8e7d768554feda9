package org.chuanglian.platform.atlas.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * Something to be done about a gap, as a form.
 *
 * @param kinds the kinds, each with the address of its own draft
 * @param faults what is wrong with what was sent
 */
public record DraftPage(
        Frame frame,
        String lede,
        String back,
        List<Option> kinds,
        List<String> faults,
        Sent sent,
        String chain,
        String segment,
        String region) {

    /** What stands in the form. */
    public record Sent(String kind, String title, String text, String owner, String due) {}
}
