package org.chuanglian.platform.index.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** The statistical audit of the method. */
public record AuditPage(
        Frame frame,
        String about,
        List<String> nodes,
        List<Degree> degrees,
        List<Indicator> indicators,
        List<Choice> choices) {

    /** A degree, or the index: its correlations with all of them. */
    public record Degree(String name, String alpha, String first, List<String> correlations) {}

    /** An indicator. */
    public record Indicator(
            String degree, String name, String weight, String withDegree, String withIndex, int known, String cut) {}

    /** What might have been chosen otherwise, and how ranks would move. */
    public record Choice(String name, String correlation, String mean, String most) {}
}
