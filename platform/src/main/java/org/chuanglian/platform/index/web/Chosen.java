package org.chuanglian.platform.index.web;

import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.Place;

/** The place and the year of an index that an address asks for. */
record Chosen(IndexRun run, Place place, int year) {

    /** The code of the index itself. */
    String top() {
        return run.scheme().top();
    }
}
