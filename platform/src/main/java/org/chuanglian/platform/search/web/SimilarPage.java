package org.chuanglian.platform.search.web;

import java.util.List;

/** Subjects that exist already and have a name like one that is being typed; a fragment below its field. */
public record SimilarPage(String heading, List<Similar> similar) {

    /** One of them. */
    public record Similar(String href, String name, String detail) {}
}
