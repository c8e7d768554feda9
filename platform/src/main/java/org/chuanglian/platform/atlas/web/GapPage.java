package org.chuanglian.platform.atlas.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * A gap that was taken up.
 *
 * @param segment the address of its segment
 * @param message what went wrong with a form; empty for nothing
 * @param closing upon what it was closed; empty while it is open
 * @param self its address, where forms are sent below; empty for who may only read
 */
public record GapPage(
        Frame frame,
        String chain,
        String segment,
        String lede,
        String message,
        String closing,
        String self,
        List<Option> outcomes,
        List<Option> proofs,
        List<RemedyRow> remedies,
        String draft) {

    /** Something that is done about it. */
    public record RemedyRow(
            String id,
            String kind,
            String title,
            String owner,
            String due,
            String state,
            String mark,
            String note,
            List<String> text,
            boolean running) {}
}
