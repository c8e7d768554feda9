package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.db.tables.Recording;
import org.jooq.Condition;
import org.jooq.Field;

/** Tells what uploads said that were taken back since: an upload speaks once, and once more when it is taken back. */
final class TakenBack {

    private TakenBack() {}

    /** Whether the recording is of an upload that was taken back later. */
    static Condition since(Field<Long> recording) {
        Recording said = RECORDING.as("said");
        Recording undone = RECORDING.as("undone");
        return exists(selectOne()
                .from(said)
                .join(undone)
                .on(undone.RECORDED_BY.eq(said.RECORDED_BY))
                .and(undone.NO.gt(said.NO))
                .where(said.NO.eq(recording))
                .and(said.RECORDED_BY.startsWith(Recorder.Upload.PREFIX)));
    }
}
