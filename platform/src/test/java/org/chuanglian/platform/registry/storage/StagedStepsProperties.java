package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.registry.storage.FactStore.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects.StageStep;
import org.jspecify.annotations.Nullable;

/** The one writer against sheets of steps in any order: what it accepts is a life, and what it refuses leaves no trace. */
class StagedStepsProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static @Nullable FactStore shared;
    private static int institutions;

    @BeforeContainer
    static void open() {
        shared = new FactStore();
    }

    @AfterContainer
    static void close() {
        store().close();
    }

    private static FactStore store() {
        return java.util.Objects.requireNonNull(shared);
    }

    record Attempt(Stage stage, LocalDate on) {}

    @Provide
    Arbitrary<List<List<Attempt>>> sheets() {
        Arbitrary<Attempt> attempt = Combinators.combine(
                        Arbitraries.of(Stage.class),
                        Arbitraries.integers().between(0, 40).map(FIRST::plusDays))
                .as(Attempt::new);
        return attempt.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(3).ofMaxSize(14);
    }

    @Property(tries = 40)
    void recordsNothingButLives(@ForAll("sheets") List<List<Attempt>> sheets) {
        SubjectKey institution = stock("life-" + institutions++);
        store().recorded(sheet -> sheet.subject(1, SubjectEntry.named(institution, SubjectKind.PLATFORM, "研究院", null)));
        List<Attempt> expected = new ArrayList<>();
        for (List<Attempt> attempts : sheets) {
            Recordings.Outcome outcome = store().record(sheet ->
                    attempts.forEach(attempt -> sheet.stage(1, institution, attempt.stage(), attempt.on(), "协议甲")));
            List<Attempt> longer = new ArrayList<>(expected);
            longer.addAll(attempts);
            boolean accepted = outcome instanceof Recordings.Recorded;
            assertThat(accepted).as("%s after %s", attempts, expected).isEqualTo(isLife(longer));
            expected = accepted ? longer : expected;
            assertThat(recorded(institution)).isEqualTo(expected);
        }
        assertThat(store().subjects.find(institution).orElseThrow().stage())
                .isEqualTo(expected.isEmpty() ? null : expected.getLast().stage());
    }

    private static boolean isLife(List<Attempt> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Attempt step = steps.get(i);
            boolean follows = i == 0
                    ? step.stage() == Stage.NEGOTIATION
                    : steps.get(i - 1).stage().mayBeFollowedBy(step.stage())
                            && !step.on().isBefore(steps.get(i - 1).on());
            if (!follows) {
                return false;
            }
        }
        return true;
    }

    private static List<Attempt> recorded(SubjectKey institution) {
        List<StageStep> steps = store().subjects
                .stages(store().subjects.find(institution).orElseThrow().id());
        return steps.stream()
                .map(step -> new Attempt(step.stage(), step.happenedOn()))
                .toList();
    }
}
