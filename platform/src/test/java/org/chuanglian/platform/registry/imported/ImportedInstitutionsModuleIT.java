package org.chuanglian.platform.registry.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.imported.ImportedInstitutions.Newcomer;
import org.chuanglian.platform.registry.imported.StageRules.Step;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ImportedInstitutionsModuleIT {

    private static final Recorder OFFICER = new Recorder.Person(UUID.randomUUID());

    @Autowired
    private ImportedInstitutions institutions;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Recordings recordings;

    private Subject broughtIn(String name) {
        StepOutcome outcome = institutions.bringIn(
                new Newcomer(name, SubjectKind.NEW_RESEARCH_BODY, new RegionCode("500106")),
                step(Stage.NEGOTIATION, "2025-01-10"),
                OFFICER);
        assertThat(outcome).isInstanceOf(StepOutcome.Taken.class);
        return subjects.find(((StepOutcome.Taken) outcome).institution()).orElseThrow();
    }

    private static Step step(Stage stage, String day) {
        return new Step(stage, LocalDate.parse(day), "协议甲");
    }

    @Test
    void bringsAnInstitutionInAndLeadsItOnStepByStep() {
        Subject institution = broughtIn("引进测试院一");
        assertThat(institution.stage()).isEqualTo(Stage.NEGOTIATION);
        assertThat(institutions.next(institution, step(Stage.SIGNING, "2025-02-10"), 1, OFFICER))
                .isInstanceOf(StepOutcome.Taken.class);
        assertThat(institutions.next(institution, step(Stage.EFFECT, "2025-03-10"), 2, OFFICER))
                .isInstanceOf(StepOutcome.Refused.class);
        assertThat(subjects.stages(institution.id()))
                .extracting(Subjects.StageStep::stage)
                .containsExactly(Stage.NEGOTIATION, Stage.SIGNING);
        assertThat(subjects.find(institution.id()).orElseThrow().stage()).isEqualTo(Stage.SIGNING);
    }

    @Test
    void tellsTheSecondOfTwoOfficers() {
        Subject institution = broughtIn("引进测试院二");
        assertThat(institutions.next(institution, step(Stage.SIGNING, "2025-02-10"), 1, OFFICER))
                .isInstanceOf(StepOutcome.Taken.class);
        assertThat(institutions.next(institution, step(Stage.EXIT, "2025-02-11"), 1, OFFICER))
                .isEqualTo(new StepOutcome.ChangedMeanwhile(1, 2));
        assertThat(subjects.stages(institution.id())).hasSize(2);
    }

    @Test
    void refusesToBringTheSameInstitutionInTwice() {
        Subject institution = broughtIn("引进测试院三");
        assertThat(institutions.bringIn(
                        new Newcomer(" 引进测试院三", SubjectKind.NEW_RESEARCH_BODY, null),
                        step(Stage.NEGOTIATION, "2025-01-11"),
                        OFFICER))
                .isEqualTo(new StepOutcome.AlreadyImported(institution.id()));
    }

    @Test
    void hangsOnlyWhatFits() {
        Subject one = broughtIn("引进测试院四");
        Subject other = broughtIn("引进测试院五");
        assertThat(institutions.hang(one, Tie.UNDERTAKES, other, null, "协议甲", OFFICER))
                .isInstanceOf(StepOutcome.WrongKind.class);
        assertThat(subjects.relations(one.id())).isEmpty();
    }

    /** Runs them all at the same moment, each in a thread of its own. */
    private static <T> List<T> together(List<Callable<T>> officers) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(officers.size());
        List<T> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> done : threads.invokeAll(officers.stream()
                    .<Callable<T>>map(officer -> () -> {
                        start.await();
                        return officer.call();
                    })
                    .toList())) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }

    @Test
    void letsExactlyOneOfManyOfficersTakeAStepAndTellsTheOthers() throws InterruptedException, ExecutionException {
        Subject institution = broughtIn("引进测试院六");
        List<StepOutcome> outcomes = together(IntStream.range(0, 8)
                .<Callable<StepOutcome>>mapToObj(officer -> () -> institutions.next(
                        institution,
                        step(officer % 2 == 0 ? Stage.SIGNING : Stage.EXIT, "2025-02-1" + officer),
                        1,
                        OFFICER))
                .toList());
        assertThat(outcomes).filteredOn(StepOutcome.Taken.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof StepOutcome.Taken))
                .hasSize(7)
                .containsOnly(new StepOutcome.ChangedMeanwhile(1, 2));
        assertThat(subjects.stages(institution.id())).hasSize(2);
    }

    @Test
    void bringsAnInstitutionInOnceWhenManyOfficersDo() throws InterruptedException, ExecutionException {
        List<StepOutcome> outcomes = together(IntStream.range(0, 6)
                .<Callable<StepOutcome>>mapToObj(officer -> () -> institutions.bringIn(
                        new Newcomer("引进测试院七", SubjectKind.NEW_RESEARCH_BODY, null),
                        step(Stage.NEGOTIATION, "2025-01-1" + officer),
                        OFFICER))
                .toList());
        assertThat(outcomes).filteredOn(StepOutcome.Taken.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(StepOutcome.AlreadyImported.class::isInstance)
                .hasSize(5);
    }

    /** Writers that ask no rules before they write: the one writer itself keeps the order. */
    @Test
    void recordsNoLifeOutOfOrderHoweverManyWriteAtOnce() throws InterruptedException, ExecutionException {
        Subject institution = broughtIn("引进测试院八");
        List<Boolean> recorded = together(IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(writer -> () -> recordings.record(
                                new Recordings.Cause(OFFICER, "并发", "协议甲"),
                                sheet -> sheet.stage(
                                        1,
                                        institution.keys().getFirst(),
                                        List.of(Stage.values()).get(writer % 5),
                                        LocalDate.of(2025, 2, 1 + writer % 3),
                                        "协议甲"))
                        instanceof Recordings.Recorded)
                .toList());
        List<Subjects.StageStep> life = subjects.stages(institution.id());
        assertThat(life)
                .hasSize(1 + (int) recorded.stream().filter(done -> done).count());
        for (int i = 1; i < life.size(); i++) {
            assertThat(life.get(i - 1).stage().mayBeFollowedBy(life.get(i).stage()))
                    .as("%s", life)
                    .isTrue();
        }
        assertThat(subjects.find(institution.id()).orElseThrow().stage())
                .isEqualTo(life.getLast().stage());
    }

    @Test
    void takesAFormThatIsSentTwiceOnce() {
        Subject institution = broughtIn("引进测试院九");
        Step signing = step(Stage.SIGNING, "2025-02-10");
        assertThat(institutions.next(institution, signing, 1, OFFICER)).isInstanceOf(StepOutcome.Taken.class);
        assertThat(institutions.next(institution, signing, 1, OFFICER)).isInstanceOf(StepOutcome.Taken.class);
        assertThat(subjects.stages(institution.id())).hasSize(2);
    }

    @Test
    void keepsTheReasonsOfItsRecordingsReadable() {
        Subject institution = broughtIn("引进测试院十");
        assertThat(subjects.stages(institution.id()))
                .extracting(step -> ImportedReason.read(step.recording().reason()))
                .containsExactly(Optional.of(new ImportedReason.Stepped(Stage.NEGOTIATION)));
        for (Tie tie : Tie.values()) {
            ImportedReason reason = new ImportedReason.Tied(tie);
            assertThat(ImportedReason.read(reason.kept())).contains(reason);
        }
        assertThat(ImportedReason.read("名单核对无误")).isEmpty();
    }
}
