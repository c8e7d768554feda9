package org.chuanglian.platform.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.points.scheme.OwnSchemes;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** The official table, from one officer's hands through another's to the next points. */
@PlatformTest(properties = "test.database=points-schemes")
@Timeout(120)
class SchemesPageIT {

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

    private void run() {
        People.Account account = people.with(Role.OFFICER);
        Site officer = site.stranger().signIn(account);
        assertThat(officer.post("/points/runs", Map.of()).status()).isEqualTo(303);
        while (!jobs.of(account.person().id(), 1).getFirst().isOver()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void letsOneOfficerEnterTheOfficialTableAndAnotherApproveIt() {
        ScoredFirms firms = new ScoredFirms(catalogue, recordings, subjects).define();
        SubjectId firm = firms.firm("测试智感股份有限公司", "500106", "传感器");
        firms.figures("测试智感股份有限公司", 2021, ScoredFirms.report("120000000", "12000000"));
        run();
        Site first = site.stranger().signIn(people.with(Role.OFFICER));
        Site second = site.stranger().signIn(people.with(Role.OFFICER));
        String heading = "二级指标,初创期权重,成长期权重,稳定期权重,满分值参考\n";
        var names = OwnSchemes.points().indicators();
        String table = heading
                + names.stream()
                        .map(one -> one.name().chinese()
                                + (one.equals(names.getLast()) ? ",6.5,6.5,6.5,100" : ",5.5,5.5,5.5,100"))
                        .collect(Collectors.joining("\n"));
        Site.Answer refused = first.post(
                "/points/schemes",
                Map.of("version", "official-1", "source", "示例附件", "table", table.replaceFirst("6\\.5", "9")));
        assertThat(refused.text("[role=alert]")).contains("line 19", "sum to 102.5", "Maybe");
        assertThat(first.post("/points/schemes", Map.of("version", "official-1", "source", "示例附件", "table", table))
                        .header("Location"))
                .contains("told=proposed");
        assertThat(first.get("/points/schemes").text("main")).contains("official-1", "待复核", "由另一名工作人员复核");
        String action = second.get("/points/schemes")
                .page()
                .select("form[action*=/points/schemes/]")
                .attr("action");
        assertThat(first.post(action, Map.of("decision", "approve")).header("Location"))
                .contains("told=own");
        assertThat(site.stranger().get("/points").text("main")).doesNotContain("official-1");
        assertThat(second.post(action, Map.of("decision", "approve")).header("Location"))
                .contains("told=stands");
        assertThat(second.post(action, Map.of("decision", "decline")).header("Location"))
                .contains("told=late");
        assertThat(site.stranger().get("/points").text("main")).contains("official-1", "按正式附件录入");
        assertThat(first.get("/points/firms").text("main")).contains("测试智感");
        run();
        String years = first.get("/points/" + firm)
                .page()
                .select("section:has(#h-years) table")
                .text();
        assertThat(years).contains(" official-1 ", " 2 ");
    }
}
