package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One source.
 *
 * @param url where it is published, an http address; null when it has none
 */
public record SourcePage(
        Frame frame,
        String title,
        List<Entry> entries,
        @Nullable String url,
        String facts,
        String relations) {

    public record Entry(String name, String value) {}
}
