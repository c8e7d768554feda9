package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** The roll of imported institutions. */
public record ImportedPage(
        Frame frame, String lede, List<StageCount> stages, List<Line> lines, boolean officer, ImportedForm form) {

    public record StageCount(String name, String count, String address) {}

    public record Line(String name, String address, String stage, String updated, boolean sample) {}
}
