package org.chuanglian.platform.intake.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** One row of an upload as a form. */
public record UploadRowPage(Frame frame, String title, String action, String back, List<Input> inputs) {

    /** A cell to fix, with what is to be said of it; {@code names} when it names the subject of the row. */
    public record Input(String name, String label, String value, String finding, boolean isBad, boolean names) {}
}
