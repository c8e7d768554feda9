package org.chuanglian.platform.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** A veto from one officer's hands through another's to the firm's page, and out again. */
@PlatformTest(properties = "test.database=points-adjustment-pages")
@Timeout(120)
class AdjustmentsPageIT {

    private static final byte[] PDF = "%PDF-1.7\n% 示例\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final String PATH = "/points/adjustments";
    private static final String HEADING = "企业代码,项目,日期,有效至,事由\n";

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
        assertThat(site.stranger()
                        .signIn(account)
                        .post("/points/runs", Map.of())
                        .status())
                .isEqualTo(303);
        while (!jobs.of(account.person().id(), 1).getFirst().isOver()) {
            Thread.onSpinWait();
        }
    }

    private static Site.Answer send(Site officer, String rows) {
        return officer.upload(PATH, Map.of("table", HEADING + rows), "document", "依据.pdf", PDF);
    }

    @Test
    void bringsAVetoFromOneOfficerThroughAnotherToTheFirmsPageAndOutAgain() {
        ScoredFirms firms = new ScoredFirms(catalogue, recordings, subjects).define();
        SubjectId firm = firms.firm("测试智感股份有限公司", "500106", "传感器");
        firms.figures("测试智感股份有限公司", 2020, Map.of("FIRM_REVENUE", "100000000", "FIRM_RD_EXPENSE", "8000000"));
        firms.figures("测试智感股份有限公司", 2021, ScoredFirms.report("120000000", "12000000"));
        Site first = site.stranger().signIn(people.with(Role.OFFICER));
        Site second = site.stranger().signIn(people.with(Role.OFFICER));
        Site district = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500106")),
                        Role.DISTRICT_OFFICER));
        assertThat(district.get(PATH).status()).isEqualTo(403);
        assertThat(send(district, "600000.TEST,accident,2021-05-01,,<b>结论</b>").status())
                .isEqualTo(403);

        Site.Answer refused = send(first, "600000.TEST,accident,2021-05-01,,结论\n999999.TEST,accident,2021-05-01,,结论");
        assertThat(refused.text("[role=alert]")).contains("line 3", "999999.TEST", "Maybe");
        assertThat(first.post(PATH, Map.of("table", HEADING)).text("[role=alert]"))
                .contains("请附上依据文件");
        assertThat(first.upload(
                                PATH,
                                Map.of("table", HEADING + "600000.TEST,accident,2021-05-01,,x"),
                                "document",
                                "a.pdf",
                                new byte[] {1, 2})
                        .text("[role=alert]"))
                .isNotEmpty();
        assertThat(first.get(PATH).text("main")).contains("还没有录入过");

        assertThat(send(first, "600000.TEST,重大安全或重大质量事故,2021-05-01,,<b>结论</b>").header("Location"))
                .contains("told=proposed");
        assertThat(first.get(PATH).text("main")).contains("待复核", "由另一名工作人员复核", "<b>结论</b>");
        String action = second.get(PATH)
                .page()
                .select("form[action*=/points/adjustments/]")
                .attr("action");
        assertThat(first.post(action, Map.of("decision", "approve")).header("Location"))
                .contains("told=own");
        assertThat(second.get(action + "/document").header("Content-Disposition"))
                .contains("attachment");
        assertThat(second.post(action, Map.of("decision", "approve")).header("Location"))
                .contains("told=stands");
        run();
        Site.Answer page = first.get("/points/" + firm);
        assertThat(page.text("[role=status]")).contains("一票否决");
        assertThat(page.text("section:has(#h-adjustments)")).contains("重大安全或重大质量事故", "2021-05-01", "2023-05-01", "不排名");
        assertThat(first.get("/en/points/" + firm).text("section:has(#h-adjustments)"))
                .contains("A grave accident or quality failure", "not ranked");
        assertThat(first.get("/points/firms").text("table.cards")).contains("一票否决");
        assertThat(site.stranger().get("/points").text("section:has(#h-adjustments)"))
                .contains("获国家科学技术奖励", "＋10.0", "加分合计最多30分");

        assertThat(first.post(action + "/end", Map.of()).header("Location")).contains("told=ending");
        assertThat(second.post(action, Map.of("decision", "approve")).header("Location"))
                .contains("told=ended");
        run();
        assertThat(first.get("/points/" + firm).text("section:has(#h-adjustments)"))
                .contains("本期没有");
    }
}
