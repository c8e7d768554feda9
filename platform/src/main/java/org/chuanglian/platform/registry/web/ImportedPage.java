package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The roll of imported institutions.
 *
 * @param all the registry's list of all of them; null when the roll shows all
 * @param entry the officer's form; null for all others
 */
public record ImportedPage(
        Frame frame,
        String lede,
        List<StageCount> stages,
        List<Line> lines,
        @Nullable String all,
        @Nullable Entry entry) {

    public record StageCount(String name, String count, String address) {}

    public record Line(String name, String address, String stage, String updated, boolean sample) {}

    /** The form of a new institution, whose choices are kinds, and the districts it may be in. */
    public record Entry(ImportedForm form, List<ImportedForm.Choice> districts) {}
}
