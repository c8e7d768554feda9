package org.chuanglian.platform.registry.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.chuanglian.platform.registry.Recorder;
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
}
