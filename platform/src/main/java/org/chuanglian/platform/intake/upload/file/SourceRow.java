package org.chuanglian.platform.intake.upload.file;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param line its number as a spreadsheet shows it, from 1
 * @param cells as text; one longer than {@link TableSource#LONGEST_CELL} is cut just behind that
 */
public record SourceRow(long line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
