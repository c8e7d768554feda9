package org.chuanglian.platform.search.web;

import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Text;

/**
 * How the index stands, in words.
 *
 * @param done how many subjects the build under way has read
 * @param total of how many
 */
public record IndexPage(
        Frame frame,
        String finding,
        String subjects,
        String followed,
        boolean building,
        long done,
        long total,
        String rate,
        String left) {

    public String t(Text text, Object... arguments) {
        return frame.t(text, arguments);
    }
}
