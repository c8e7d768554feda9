package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** All sources, with how much rests on each. */
public record SourcesPage(Frame frame, String lede, List<Line> lines) {

    public record Line(
            String title, String address, String publisher, String licence, String facts, String relations) {}
}
