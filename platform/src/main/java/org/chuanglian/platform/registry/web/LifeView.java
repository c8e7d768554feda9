package org.chuanglian.platform.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.Subjects.StageStep;

/** Tells the life of an imported institution, step by step. */
record LifeView(SubjectWords words) {

    /** The five steps with what is known of them; {@code steps} are in the order they happened, one at least. */
    SubjectPage.Life told(List<StageStep> steps) {
        Map<Stage, StageStep> reached = steps.stream()
                .collect(Collectors.toMap(StageStep::stage, Function.identity(), (earlier, later) -> later));
        Stage now = steps.getLast().stage();
        List<SubjectPage.Step> told = new ArrayList<>();
        int number = 0;
        int current = 0;
        for (Stage stage : Stage.values()) {
            number++;
            if (stage == now) {
                current = number;
            }
            StageStep step = reached.get(stage);
            boolean done = step != null && stage != now;
            told.add(new SubjectPage.Step(
                    words.stage(stage),
                    words.t(state(stage, now, step != null)),
                    step == null
                            ? words.t(SubjectText.STEP_NOT_YET)
                            : step.happenedOn().toString(),
                    step == null ? null : words.t(SubjectText.HISTORY_EVIDENCE, step.evidence()),
                    done,
                    stage == now));
        }
        return new SubjectPage.Life(told, words.t(SubjectText.LIFE_LABEL, current));
    }

    private static SubjectText state(Stage stage, Stage now, boolean reached) {
        if (stage == now) {
            return SubjectText.STEP_NOW;
        }
        if (reached) {
            return SubjectText.STEP_DONE;
        }
        return stage.compareTo(now) < 0 || now == Stage.EXIT ? SubjectText.STEP_SKIPPED : SubjectText.STEP_OPEN;
    }
}
