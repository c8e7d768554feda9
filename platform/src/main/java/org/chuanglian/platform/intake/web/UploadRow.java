package org.chuanglian.platform.intake.web;

import java.util.List;

/**
 * A row of an upload.
 *
 * @param address where it is fixed
 * @param state what is to be said instead of buttons; empty where there are buttons
 * @param maySame whether somebody may decide that it is a subject of the registry
 * @param mayAnother whether somebody may decide that it is another than what it is like
 * @param isSkipped whether it is to be left out
 */
public record UploadRow(
        String line,
        String address,
        List<Cell> cells,
        String state,
        boolean maySame,
        boolean mayAnother,
        boolean isSkipped) {

    /**
     * A cell.
     *
     * @param mark of a cell that is wrong or was corrected, for the stylesheet; empty for others
     * @param struck whether what it says was replaced
     */
    public record Cell(String heading, String text, String mark, boolean struck, String finding) {}
}
