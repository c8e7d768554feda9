package org.chuanglian.platform.index.web;

import java.util.List;

/**
 * Among whom a page compares.
 *
 * @param of what forms keep of it; empty for provinces
 * @param place what one of those compared is called
 * @param places what they are called together
 * @param note how far their values reach; empty for provinces
 */
public record ScopePart(String of, String place, String places, String note, List<Link> links) {

    /** Another scope, or this one. */
    public record Link(String name, String address, boolean current) {}
}
