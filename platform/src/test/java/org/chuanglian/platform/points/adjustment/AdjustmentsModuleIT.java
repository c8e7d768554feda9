package org.chuanglian.platform.points.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.points.ScoredFirms;
import org.chuanglian.platform.points.run.Counted;
import org.chuanglian.platform.points.run.PointRun;
import org.chuanglian.platform.points.run.PointRuns;
import org.chuanglian.platform.points.run.RunMaker;
import org.chuanglian.platform.points.run.Score;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bonuses, deductions and vetoes: two people for each change, and every run counted again as it was. */
@PlatformTest(properties = "test.database=points-adjustments")
class AdjustmentsModuleIT {

    private static final byte[] PDF = "%PDF-1.7\n% 示例\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final String HEADING = "企业代码,项目,日期,有效至,事由\n";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Facts facts;

    @Autowired
    private RunMaker maker;

    @Autowired
    private PointRuns runs;

    @Autowired
    private Schemes schemes;

    @Autowired
    private AdjustmentDesk desk;

    @Autowired
    private Adjustments adjustments;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate sql;

    private SubjectId firm;
    private PersonId first;
    private PersonId second;

    @BeforeEach
    void prepare() {
        ScoredFirms firms = new ScoredFirms(catalogue, recordings, subjects).define();
        firm = firms.firm("测试智感股份有限公司", "500106", "传感器");
        firms.figures("测试智感股份有限公司", 2020, Map.of("FIRM_REVENUE", "100000000", "FIRM_RD_EXPENSE", "8000000"));
        firms.figures("测试智感股份有限公司", 2021, ScoredFirms.report("120000000", "12000000"));
        first = people.with(Role.OFFICER).person().id();
        second = people.with(Role.OFFICER).person().id();
    }

    private Score run(int year) {
        return runs.score(made(year).id(), firm).orElseThrow();
    }

    private PointRun made(int year) {
        return maker.make(
                schemes.standing(Schemes.POINTS).orElseThrow(),
                year,
                facts.knownUntil().orElseThrow(),
                Optional.empty(),
                () -> {});
    }

    private SheetId propose(String rows) throws IOException {
        assertThat(desk.propose(first, HEADING + rows, "依据.pdf", new ByteArrayInputStream(PDF)))
                .isEqualTo(new AdjustmentDesk.Proposal.Taken());
        return adjustments.sheets(1).getFirst().id();
    }

    private void end(SheetId sheet) {
        assertThat(desk.askEnd(sheet, first)).isTrue();
        assertThat(desk.decide(sheet, second, true)).isEqualTo(AdjustmentDesk.Decided.DECIDED);
    }

    @Test
    void countsWhatHoldsAtTheEndOfTheYearOnceASecondOfficerApproved() throws IOException {
        SheetId sheet = propose("""
                600000.TEST,national-award,2021-05-01,,证书
                600000.TEST,penalty,2021-12-30,,处罚决定书
                600000.TEST,false-figures,2019-12-31,,核查结论
                """);
        assertThat(run(2021).bonus()).as("nobody approved it").isZero();
        assertThat(desk.decide(sheet, first, true)).isEqualTo(AdjustmentDesk.Decided.OWN);
        assertThat(desk.decide(sheet, second, true)).isEqualTo(AdjustmentDesk.Decided.DECIDED);
        assertThat(desk.decide(sheet, second, false)).isEqualTo(AdjustmentDesk.Decided.LATE);
        Score score = run(2021);
        assertThat(score.bonus()).isEqualTo(10);
        assertThat(score.malus()).as("that of 2019 is over").isEqualTo(5);
        assertThat(score.total()).isCloseTo(score.core() + 5, within(1e-9));
        assertThat(run(2020).bonus()).as("it had not happened").isZero();
        assertThat(run(2020).malus()).as("that of 2019 holds for two years").isEqualTo(10);
        end(sheet);
    }

    @Test
    void shutsAFirmOutOfTheRankingWhileAVetoHolds() throws IOException {
        assertThat(run(2021).place()).isPresent();
        SheetId sheet = propose("600000.TEST,accident,2020-07-01,,事故调查结论");
        desk.decide(sheet, second, true);
        Score score = run(2021);
        assertThat(score.vetoed()).isTrue();
        assertThat(score.place()).isEmpty();
        assertThat(score.total()).isEqualTo(score.core());
        end(sheet);
        assertThat(run(2021).vetoed()).isFalse();
    }

    @Test
    void repeatsARunWithTheAdjustmentsThatStoodThenThoughTheyEndedSince() throws IOException {
        SheetId sheet = propose("600000.TEST,standard,2021-02-01,,标准文本");
        desk.decide(sheet, second, true);
        PointRun before = made(2021);
        assertThat(runs.score(before.id(), firm).orElseThrow().bonus()).isEqualTo(5);
        assertThat(runs.adjustments(before.id(), firm))
                .extracting(Counted::code, one -> one.sheet().orElseThrow(), Counted::ground)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("standard", sheet, "标准文本"));
        end(sheet);
        PointRun after = made(2021);
        assertThat(runs.score(after.id(), firm).orElseThrow().bonus()).isZero();
        assertThat(maker.repeat(before)).isEmpty();
        assertThat(maker.repeat(after)).isEmpty();
        sql.update(
                "update points.score set bonus = 4 where run_id = ? and subject_id = ?",
                before.id().value(),
                firm.value());
        assertThat(maker.repeat(before)).containsExactly(firm);
    }

    @Test
    void capsWhatBonusesAddTogether() throws IOException {
        SheetId sheet = propose("""
                600000.TEST,national-award,2021-01-01,,一
                600000.TEST,national-award,2021-01-02,,二
                600000.TEST,national-award,2021-01-03,,三
                600000.TEST,standard,2021-01-04,,四
                """);
        desk.decide(sheet, second, true);
        assertThat(run(2021).bonus()).as("35 are capped").isEqualTo(30);
        end(sheet);
    }

    @Test
    void letsASheetStandWhenTheSecondOfficerDeclinesItsEnd() throws IOException {
        SheetId sheet = propose("600000.TEST,challenge,2021-03-01,,验收结论");
        desk.decide(sheet, second, true);
        assertThat(desk.askEnd(sheet, first)).isTrue();
        assertThat(desk.askEnd(sheet, second)).isFalse();
        assertThat(desk.decide(sheet, first, true)).isEqualTo(AdjustmentDesk.Decided.OWN);
        assertThat(desk.decide(sheet, second, false)).isEqualTo(AdjustmentDesk.Decided.DECIDED);
        assertThat(adjustments.find(sheet).orElseThrow().state()).isEqualTo(AdjustmentSheet.State.STANDS);
        assertThat(run(2021).bonus()).isEqualTo(5);
        assertThat(desk.propose(
                        second,
                        HEADING + "600000.TEST,challenge,2021-03-01,,再录",
                        "依据.pdf",
                        new ByteArrayInputStream(PDF)))
                .as("it stands already")
                .isInstanceOfSatisfying(
                        AdjustmentDesk.Proposal.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .asString()
                                .contains("line 2", "stands already"));
        end(sheet);
    }

    @Test
    void keepsNothingWithoutASoundDocumentAndSealsWhomItIsAbout() throws IOException {
        int before = adjustments.sheets(100).size();
        assertThat(desk.propose(
                        first,
                        HEADING + "600000.TEST,standard,2021-04-01,,标准",
                        "依据.pdf",
                        new ByteArrayInputStream("no document".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(AdjustmentDesk.Proposal.NoDocument.class);
        assertThat(adjustments.sheets(100)).hasSize(before);
        SheetId sheet = propose("600000.TEST,standard,2021-04-01,,标准");
        assertThat(sql.queryForList(
                        "select line from record.entry where line like ?",
                        String.class,
                        "%points-adjustments:" + sheet + "%"))
                .singleElement()
                .asString()
                .contains("rows")
                .doesNotContain(firm.toString(), "standard");
        desk.decide(sheet, second, false);
        assertThat(adjustments.find(sheet).orElseThrow().state()).isEqualTo(AdjustmentSheet.State.DECLINED);
    }
}
