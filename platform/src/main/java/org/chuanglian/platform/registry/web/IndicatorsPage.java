package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** All indicators by grouping. */
public record IndicatorsPage(Frame frame, String lede, List<Group> groups) {

    public record Group(String name, List<Line> lines) {}

    public record Line(String name, String address, String unit, String direction, String definition) {}
}
