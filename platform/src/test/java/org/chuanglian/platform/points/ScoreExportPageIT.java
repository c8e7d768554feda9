package org.chuanglian.platform.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of points as a file: what is in it, for whom, and what is not. */
@PlatformTest(properties = "test.database=points-exports")
@Timeout(120)
class ScoreExportPageIT {

    private static final String HARMFUL = "=HYPERLINK(\"http://x\")测试股份有限公司";

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcTemplate sql;

    private Site officer;

    @BeforeEach
    void prepare() {
        ScoredFirms firms = new ScoredFirms(catalogue, recordings, subjects).define();
        firms.firm("测试智感股份有限公司", "500106", "传感器");
        firms.figures("测试智感股份有限公司", 2020, Map.of("FIRM_REVENUE", "100000000", "FIRM_RD_EXPENSE", "8000000"));
        firms.figures("测试智感股份有限公司", 2021, ScoredFirms.report("120000000", "12000000"));
        firms.firm(HARMFUL, "500112", "传感器");
        firms.figures(HARMFUL, 2021, ScoredFirms.report("90000000", "9000000"));
        officer = site.stranger().signIn(people.with(Role.OFFICER));
        run();
    }

    private void run() {
        People.Account account = people.with(Role.OFFICER);
        assertThat(site.stranger()
                        .signIn(account)
                        .post("/points/runs", Map.of())
                        .status())
                .isEqualTo(303);
        while (!jobs.of(account.person().id(), 1).getFirst().isOver()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void writesWhatTheFilterSelectsAndLetsNoCellActAsAFormula() {
        String csv = officer.get("/points/export.csv").body();
        assertThat(csv).startsWith("\uFEFF").contains("研发费用金额（万元）", "1200", "无数据", "测试智感股份有限公司", "#");
        assertThat(csv.lines().filter(line -> line.contains("HYPERLINK")))
                .singleElement()
                .asString()
                .contains("\"'=HYPERLINK");
        assertThat(officer.get("/points/export.csv?region=500112").body()).doesNotContain("测试智感");
        assertThat(officer.get("/en/points/export.csv").body()).contains("No data", "Place at its stage");
        assertThat(officer.get("/points/export.xlsx").header("Content-Type")).contains("spreadsheetml");
        assertThat(officer.get("/points/export.pdf").status()).isEqualTo(404);
    }

    @Test
    void givesPartsThatSumToTheTotalAndNothingForWhatIsMissing() {
        JsonNode file = JsonMapper.shared()
                .readTree(
                        officer.get("/points/export.json?q=%E6%99%BA%E6%84%9F").body());
        assertThat(file.get("total").asString()).isEqualTo("1");
        JsonNode row = file.get("rows").get(0);
        double sum = row.properties().stream()
                .filter(cell -> cell.getKey().endsWith(".points"))
                .map(cell -> cell.getValue().asDouble())
                .reduce(0.0, Double::sum);
        assertThat(sum).isEqualTo(row.get("core").asDouble());
        assertThat(row.get("inventions").isNull()).isTrue();
        assertThat(row.get("veto").asBoolean()).isFalse();
    }

    @Test
    void givesADistrictItsOwnFirmsAndNobodyElseAFile() {
        Site district = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500106")),
                        Role.DISTRICT_OFFICER));
        assertThat(district.get("/points/export.csv").body()).contains("测试智感").doesNotContain("HYPERLINK");
        assertThat(district.get("/points/export.csv?region=500112").body()).doesNotContain("HYPERLINK");
        assertThat(site.stranger().get("/points/export.csv").status()).isEqualTo(303);
        Site firm = site.stranger()
                .signIn(people.memberOf(people.organisation(OrganisationKind.ENTERPRISE), Role.ENTERPRISE));
        assertThat(firm.get("/points/export.csv").status()).isEqualTo(403);
    }

    @Test
    void putsEachFileIntoTheRecordAndSealsWhatWasAskedFor() {
        String about = "select line from record.entry where kind = 'points.exported' order by seq desc limit 1";
        officer.get("/points/export.csv?q=%E6%99%BA%E6%84%9F");
        assertThat(sql.queryForObject(about, String.class))
                .contains("\"rows\":\"1\"", "\"format\":\"csv\"", "points-run:")
                .doesNotContain("智感", "E6%99");
    }

    @Test
    void saysTheSameAfterAValueWasRecordedThatNotEverybodyMayRead() {
        String before = officer.get("/points/export.json").body().replaceAll("\"knownUntil\":\"[^\"]*\"", "");
        Recordings.Outcome outcome = recordings.record(
                new Recordings.Cause(new Recorder.Pack("points-restricted"), "restricted", null),
                sheet -> sheet.fact(
                        1,
                        ScoredFirms.key("测试智感股份有限公司"),
                        "FIRM_RD_EXPENSE",
                        new Period.Year(2021),
                        new FactValue.Quantity(new BigDecimal("99000000"), "CNY"),
                        "points-test",
                        AccessClass.OFFICER));
        assertThat(outcome).isInstanceOf(Recordings.Recorded.class);
        run();
        assertThat(officer.get("/points/export.json").body().replaceAll("\"knownUntil\":\"[^\"]*\"", ""))
                .isEqualTo(before);
    }

    @Test
    void saysWhyNobodyIsRankedInTheFirstYear() {
        assertThat(officer.get("/points/firms?year=2020").text("[role=status]")).contains("2020年是有数据的第一年", "增长率无法计算");
        assertThat(officer.get("/points/firms?year=2021").page().select("[role=status]"))
                .isEmpty();
        assertThat(officer.get("/points/firms").page().select("a[href*=/points/export.]"))
                .hasSize(3);
    }
}
