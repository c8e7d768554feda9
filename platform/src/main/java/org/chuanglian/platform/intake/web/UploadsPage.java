package org.chuanglian.platform.intake.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * Where tables are brought in: templates, the form, and what the person uploaded before.
 *
 * @param lede what the person may send
 * @param duplicates whether the person decides likely duplicates
 * @param limit how large a file may be
 * @param problem why the last file was not taken; empty when none was refused
 * @param chosen the template that was chosen last; empty when none was
 */
public record UploadsPage(
        Frame frame,
        String action,
        String limit,
        String lede,
        boolean duplicates,
        List<Kind> kinds,
        List<Line> lines,
        String problem,
        String chosen) {

    /** A template with its columns and where it is downloaded. */
    public record Kind(String code, String name, String columns, String csv, String xlsx) {}

    /** An upload of the person. */
    public record Line(
            String address, String file, String kind, String uploadedAt, String rows, String mark, String state) {}
}
