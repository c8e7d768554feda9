package org.chuanglian.platform.points.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.points.ScoredFirms;
import org.chuanglian.platform.points.scheme.Measured;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.SchemeFile;
import org.chuanglian.platform.points.scheme.SchemeReading;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs over firms: what they give, and that they are repeated to the last digit. */
@PlatformTest(properties = "test.database=points-runs")
class RunsModuleIT {

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
    private JdbcTemplate sql;

    private ScoredFirms firms;
    private SchemeVersion version;

    @BeforeEach
    void prepare() {
        firms = new ScoredFirms(catalogue, recordings, subjects).define();
        version = schemes.standing(Schemes.POINTS).orElseThrow();
    }

    private PointRun make(int year) {
        return maker.make(version, year, facts.knownUntil().orElseThrow(), Optional.empty(), () -> {});
    }

    private Score score(PointRun run, SubjectId firm) {
        return runs.score(run.id(), firm).orElseThrow();
    }

    private int place(String indicator) {
        return version.scheme().indicators().stream()
                .map(PointScheme.Indicator::code)
                .toList()
                .indexOf(indicator);
    }

    @Test
    void scoresAFirmByTheWeightsOfItsStageAndSumsItsParts() {
        SubjectId firm = firms.firm("测试成长甲", "500106", "传感器");
        firms.figures("测试成长甲", 2020, Map.of("FIRM_REVENUE", "100000000", "FIRM_RD_EXPENSE", "8000000"));
        firms.figures("测试成长甲", 2021, ScoredFirms.report("120000000", "12000000"));
        PointRun run = make(2021);
        Score score = score(run, firm);
        assertThat(version.scheme().stages().get(score.stage()).code()).isEqualTo("growth");
        // 1,200 of 2,000 at weight 8; 50 % capped at 30 % at 6; 10 % of 10 % at 12; 30 % of 30 % at 10
        assertThat(score.parts().get(place("rd-expense"))).isCloseTo(4.8, within(1e-9));
        assertThat(score.parts().get(place("rd-growth"))).isCloseTo(6, within(1e-9));
        assertThat(score.parts().get(place("rd-intensity"))).isCloseTo(12, within(1e-9));
        assertThat(score.parts().get(place("rd-staff"))).isCloseTo(10, within(1e-9));
        // 12,000 of 20,000 at 6; 20 % of 30 % at 9; 10 % of 15 % at 5; 10 % of 15 % at 5
        assertThat(score.parts().get(place("revenue"))).isCloseTo(3.6, within(1e-9));
        assertThat(score.parts().get(place("revenue-growth"))).isCloseTo(6, within(1e-9));
        assertThat(score.parts().get(place("graduate-share"))).isCloseTo(5 * 10 / 15.0, within(1e-9));
        assertThat(score.parts().get(place("return"))).isCloseTo(5 * 10 / 15.0, within(1e-9));
        assertThat(score.parts().stream().reduce(0.0, Double::sum)).isEqualTo(score.core());
        assertThat(score.total()).isEqualTo(score.core());
        assertThat(score.coverage()).isCloseTo(0.61, within(1e-9));
        assertThat(score.place()).isPresent();
    }

    @Test
    void flagsWhatHasNoDataOrNoMeaningAndRanksNoScoreThatStandsOnTooLittle() {
        SubjectId firm = firms.firm("测试成长乙", "500106", "传感器");
        firms.figures("测试成长乙", 2020, Map.of("FIRM_REVENUE", "0", "FIRM_RD_EXPENSE", "-5"));
        firms.figures("测试成长乙", 2021, Map.of("FIRM_REVENUE", "120000000", "FIRM_RD_EXPENSE", "12000000"));
        Score score = score(make(2021), firm);
        assertThat(score.measured().get(place("revenue-growth"))).isEqualTo(Measured.UNDEFINED);
        assertThat(score.measured().get(place("rd-growth"))).isEqualTo(Measured.UNDEFINED);
        assertThat(score.measured().get(place("inventions"))).isEqualTo(Measured.MISSING);
        assertThat(score.parts().get(place("revenue-growth"))).isZero();
        assertThat(score.parts().get(place("inventions"))).isZero();
        assertThat(score.parts()).allMatch(Double::isFinite);
        assertThat(score.coverage()).isCloseTo(0.26, within(1e-9));
        assertThat(score.place()).isEmpty();
    }

    @Test
    void scoresAFirmByTheRulesOfItsFieldWhereItHasItsOwn() {
        String everywhere = "full: [500, 2000, 10000]";
        String content = version.content()
                .replace("code: innovation-points", "code: points-by-field")
                .replace(
                        everywhere,
                        everywhere + "\n        fields:\n          - {field: 生物医药, full: [500, 1200, 10000]}");
        switch (SchemeFile.read("by-field.yaml", content)) {
            case SchemeReading.Read(PointScheme scheme) -> schemes.keep(scheme, content);
            case SchemeReading.Refused(var faults) -> throw new AssertionError(faults.toString());
        }
        SubjectId medicine = firms.firm("测试领域甲", "500106", "生物医药");
        SubjectId sensors = firms.firm("测试领域乙", "500106", "传感器");
        firms.figures("测试领域甲", 2021, ScoredFirms.report("120000000", "12000000"));
        firms.figures("测试领域乙", 2021, ScoredFirms.report("120000000", "12000000"));
        PointRun run = maker.make(
                schemes.standing("points-by-field").orElseThrow(),
                2021,
                facts.knownUntil().orElseThrow(),
                Optional.empty(),
                () -> {});
        // 1,200 of 1,200 and of 2,000 at weight 8
        assertThat(score(run, medicine).parts().get(place("rd-expense"))).isCloseTo(8, within(1e-9));
        assertThat(score(run, sensors).parts().get(place("rd-expense"))).isCloseTo(4.8, within(1e-9));
        assertThat(maker.repeat(run)).isEmpty();
    }

    @Test
    void repeatsARunToTheLastDigitThoughAValueWasCorrectedSince() {
        SubjectId firm = firms.firm("测试更正", "500112", "传感器");
        firms.figures("测试更正", 2021, ScoredFirms.report("333333333", "7777777"));
        PointRun before = make(2021);
        Score then = score(before, firm);
        firms.figures("测试更正", 2021, Map.of("FIRM_RD_EXPENSE", "17777777"));
        PointRun after = make(2021);
        assertThat(score(after, firm).core()).isGreaterThan(then.core());
        assertThat(maker.repeat(before)).isEmpty();
        assertThat(maker.repeat(after)).isEmpty();
        assertThat(score(before, firm)).isEqualTo(then);
        sql.update(
                "update points.score set core = core + 1e-9 where run_id = ? and subject_id = ?",
                before.id().value(),
                firm.value());
        assertThat(maker.repeat(before)).containsExactly(firm);
    }

    @Test
    void givesEqualTotalsOnePlace() {
        for (String name : new String[] {"测试同分甲", "测试同分乙"}) {
            firms.firm(name, "500112", "同分领域");
            firms.figures(name, 2018, Map.of("FIRM_REVENUE", "90000000", "FIRM_RD_EXPENSE", "5000000"));
            firms.figures(name, 2019, ScoredFirms.report("100000000", "6000000"));
        }
        PointRun run = make(2019);
        assertThat(runs.list(
                                run.id(),
                                new ScoreFilter(
                                        java.util.Set.of(),
                                        "测试同分",
                                        Optional.empty(),
                                        Optional.empty(),
                                        "",
                                        Optional.empty()),
                                0,
                                10)
                        .rows())
                .extracting(score -> score.place().orElseThrow().amongPeers())
                .containsExactly(1, 1);
        assertThat(runs.peers(run.id(), 1, "同分领域").orElseThrow().firms()).isEqualTo(2);
    }
}
