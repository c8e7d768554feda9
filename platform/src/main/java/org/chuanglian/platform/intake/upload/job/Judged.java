package org.chuanglian.platform.intake.upload.job;

import java.util.Optional;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.Field;
import org.chuanglian.platform.intake.upload.Finding;
import org.chuanglian.platform.intake.upload.FindingText;
import org.chuanglian.platform.intake.upload.RowWriter.Naming;
import org.chuanglian.platform.registry.SubjectId;

/**
 * A row judged by its cells, by the rows before it and by the registry.
 *
 * @param finding what rows before it or the registry have to say
 * @param like the subject of the registry that it may be
 * @param naming what it is recorded under; empty for a row that cannot be
 */
public record Judged(CheckedRow row, Optional<Finding> finding, Optional<SubjectId> like, Optional<Naming> naming) {

    /** Whether it cannot be recorded as it is. */
    public boolean isBad() {
        return row.isBad() || finding.filter(Finding::blocks).isPresent();
    }

    /** The row with everything that is said of it, each beside its cell. */
    public CheckedRow told() {
        return finding.map(said -> row.with(about(said), said)).orElse(row);
    }

    private Field about(Finding said) {
        return said.text() == FindingText.OTHER_DISTRICT && row.template().position(Field.REGION) >= 0
                ? Field.REGION
                : row.template().fields().getFirst();
    }
}
