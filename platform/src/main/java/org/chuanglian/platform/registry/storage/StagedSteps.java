package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.INCOMING_STAGE;
import static org.chuanglian.platform.registry.db.Tables.STAGE_STEP;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chuanglian.platform.registry.Recordings.Problem;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.db.tables.records.IncomingStageRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Settles the staged steps of imported institutions. Their order is refused or accepted here, under the recording lock,
 * so that no two writers can together record a life that neither could alone.
 */
final class StagedSteps {

    private final DSLContext sql;

    StagedSteps(DSLContext sql) {
        this.sql = sql;
    }

    private record Reached(Stage stage, LocalDate on) {}

    /** Why steps cannot follow what is recorded, or what the same sheet says before them; their owners are resolved. */
    List<Problem> problems() {
        if (!sql.fetchExists(INCOMING_STAGE)) {
            return List.of();
        }
        Map<UUID, Reached> lives = recorded();
        List<Problem> problems = new ArrayList<>();
        for (IncomingStageRecord row :
                sql.selectFrom(INCOMING_STAGE).orderBy(INCOMING_STAGE.ROW_NO, INCOMING_STAGE.ID)) {
            UUID institution = Objects.requireNonNull(row.getSubjectId());
            Reached next = new Reached(stage(row.getStage()), row.getHappenedOn());
            String objection = objection(lives.get(institution), next);
            if (objection == null) {
                lives.put(institution, next);
            } else if (problems.size() < StagedSheet.PROBLEMS_KEPT) {
                problems.add(new Problem(row.getRowNo(), objection));
            }
        }
        return problems;
    }

    private static @Nullable String objection(@Nullable Reached last, Reached next) {
        if (last == null) {
            return next.stage() == Stage.NEGOTIATION
                    ? null
                    : "the step " + next.stage().code() + " cannot be the first, expected "
                            + Stage.NEGOTIATION.code()
                            + ".\nMaybe the earlier steps have not been recorded.";
        }
        if (!last.stage().mayBeFollowedBy(next.stage())) {
            return "the step " + next.stage().code() + " cannot follow "
                    + last.stage().code() + " of " + last.on()
                    + ".\nMaybe somebody else has recorded a step since the life was read.";
        }
        return next.on().isBefore(last.on())
                ? "the step " + next.stage().code() + " is dated " + next.on() + ", before "
                        + last.stage().code() + " on " + last.on() + ".\nMaybe the year is mistyped."
                : null;
    }

    /** Where the institutions that the sheet is about stand. */
    private Map<UUID, Reached> recorded() {
        Map<UUID, Reached> lives = new HashMap<>();
        sql.select(STAGE_STEP.SUBJECT_ID, STAGE_STEP.STAGE, STAGE_STEP.HAPPENED_ON)
                .distinctOn(STAGE_STEP.SUBJECT_ID)
                .from(STAGE_STEP)
                .where(STAGE_STEP.SUBJECT_ID.in(
                        select(INCOMING_STAGE.SUBJECT_ID).from(INCOMING_STAGE)))
                .and(STAGE_STEP.CLOSED_RECORDING_NO.isNull())
                .orderBy(
                        STAGE_STEP.SUBJECT_ID,
                        STAGE_STEP.HAPPENED_ON.desc(),
                        STAGE_STEP.RECORDING_NO.desc(),
                        STAGE_STEP.ID.desc())
                .forEach(row -> lives.put(row.value1(), new Reached(stage(row.value2()), row.value3())));
        return lives;
    }

    /** Writes the steps, and where each institution stands after its last one; how many steps there are. */
    long settle(long recordingNo) {
        int steps = sql.insertInto(
                        STAGE_STEP,
                        STAGE_STEP.ID,
                        STAGE_STEP.SUBJECT_ID,
                        STAGE_STEP.STAGE,
                        STAGE_STEP.HAPPENED_ON,
                        STAGE_STEP.EVIDENCE,
                        STAGE_STEP.RECORDING_NO)
                .select(select(
                                INCOMING_STAGE.ID,
                                INCOMING_STAGE.SUBJECT_ID,
                                INCOMING_STAGE.STAGE,
                                INCOMING_STAGE.HAPPENED_ON,
                                INCOMING_STAGE.EVIDENCE,
                                val(recordingNo))
                        .from(INCOMING_STAGE))
                .execute();
        if (steps > 0) {
            var last = INCOMING_STAGE.as("last");
            var reached = select(last.SUBJECT_ID, last.STAGE)
                    .distinctOn(last.SUBJECT_ID)
                    .from(last)
                    .orderBy(last.SUBJECT_ID, last.ROW_NO.desc(), last.ID.desc())
                    .asTable("reached");
            sql.update(SUBJECT)
                    .set(SUBJECT.STAGE, reached.field(last.STAGE))
                    .from(reached)
                    .where(SUBJECT.ID.eq(reached.field(last.SUBJECT_ID)))
                    .execute();
        }
        return steps;
    }

    private static Stage stage(String code) {
        return Stage.read(code)
                .orElseThrow(() -> new IllegalStateException("\"" + code + "\" is no stage of the database's check"));
    }
}
