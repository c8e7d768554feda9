package org.chuanglian.platform.work.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** The list of a person's jobs. */
public record JobsPage(Frame frame, List<Line> jobs) {

    /** A job of the list. */
    public record Line(String address, String name, String askedAt, JobState state) {}
}
