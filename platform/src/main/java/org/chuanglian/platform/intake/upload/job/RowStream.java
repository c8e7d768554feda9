package org.chuanglian.platform.intake.upload.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.Mapping;
import org.chuanglian.platform.intake.upload.RowCheck;
import org.chuanglian.platform.intake.upload.file.SourceRow;
import org.chuanglian.platform.intake.upload.file.UploadedTable;

/** Reads the rows of a table in portions, mapped and checked. */
final class RowStream {

    static final int PORTION = 1_000;

    private RowStream() {}

    /**
     * Hands on every row.
     *
     * @throws org.chuanglian.platform.intake.upload.file.BrokenTable when the file cannot be read on
     */
    static void each(UploadedTable table, Mapping mapping, RowCheck check, Consumer<List<CheckedRow>> portions) {
        List<CheckedRow> portion = new ArrayList<>(PORTION);
        for (Optional<SourceRow> row = table.next(); row.isPresent(); row = table.next()) {
            portion.add(check.check(row.get().line(), mapping.cells(row.get().cells())));
            if (portion.size() == PORTION) {
                portions.accept(portion);
                portion = new ArrayList<>(PORTION);
            }
        }
        if (!portion.isEmpty()) {
            portions.accept(portion);
        }
    }
}
