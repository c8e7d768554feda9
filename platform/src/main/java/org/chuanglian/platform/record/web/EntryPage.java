package org.chuanglian.platform.record.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * What the page of one entry shows.
 *
 * @param line the entry, byte by byte
 * @param hasNext whether there is a later one
 */
public record EntryPage(
        Frame frame,
        long seq,
        String time,
        String kind,
        String actor,
        String subject,
        String algorithm,
        String hash,
        String prev,
        List<Member> told,
        List<Member> sealed,
        String line,
        boolean hasNext) {

    /** A named value. */
    public record Member(String name, String value) {}
}
