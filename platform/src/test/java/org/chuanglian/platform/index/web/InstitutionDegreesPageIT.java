package org.chuanglian.platform.index.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.chuanglian.platform.index.DistrictRegister;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two institutions: of one everything is recorded, of the other that it signed. */
@PlatformTest(properties = "test.database=index-institutions")
class InstitutionDegreesPageIT {

    @Autowired
    private Site site;

    private static int lastYear() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;
    }

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        LocalDate then = LocalDate.of(lastYear(), 3, 1);
        DistrictRegister register = new DistrictRegister(catalogue, recordings);
        register.fill();
        register.imported("甲院<b>", DistrictRegister.SHAPINGBA, Map.of(Stage.SIGNING, then));
        register.imported("乙院", DistrictRegister.YUBEI, Map.of(Stage.SIGNING, then));
        register.tied("甲院<b>", RelationType.BRINGS, "某团队", SubjectKind.TEAM, then);
        register.tied("甲院<b>", RelationType.UNDERTAKES, "某项目", SubjectKind.PROJECT, then);
        register.tied("甲院<b>", RelationType.COOPERATES, "某大学", SubjectKind.UNIVERSITY, then);
        register.tied("甲院<b>", RelationType.INCUBATES, "某新企业", SubjectKind.ENTERPRISE, then);
        register.tied("甲院<b>", RelationType.SUPPLIES, "某企业", SubjectKind.ENTERPRISE, then);
        register.spent("甲院<b>", lastYear(), 9_500_000);
    }

    @Test
    void ranksTheInstitutionOfWhichEveryDegreeIsKnown() {
        Document page = site.get("/index?of=institutions&year=" + lastYear()).page();
        assertThat(page.expectFirst(".lede").text())
                .startsWith(lastYear() + "年甲院<b>综合得分")
                .contains("在有得分的1个引进机构中居第1位");
        assertThat(page.select("section[aria-labelledby=h-standings] tbody th").eachText())
                .containsExactly("甲院<b>");
        assertThat(page.expectFirst("section[aria-labelledby=h-standings]").text())
                .contains("另有1个引进机构在" + lastYear() + "年没有一个维度够七成指标");
        assertThat(page.select("form.whatif input[name=of]").attr("value")).isEqualTo("institutions");
        assertThat(page.select("svg.geo-map, .tiles, #h-published")).isEmpty();
    }

    @Test
    void leadsFromANumberToWhatItCounts() {
        Document page = site.get("/index?of=institutions&year=" + lastYear()).page();
        String raised = page.select(".leaf a[href^=/registry/subjects/]").stream()
                .filter(link -> link.text().equals("某新企业"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(site.get(raised).text("h1")).isEqualTo("某新企业");
        assertThat(page.select(".leaf a[href*=/facts/FIRM_RD_EXPENSE/" + lastYear() + "]")
                        .text())
                .contains("950万元");
    }

    @Test
    void handsTheInstitutionsOutByName() {
        String csv = site.get("/index/scores.csv?of=institutions").body();
        assertThat(csv).contains(",甲院<b>," + lastYear() + ",INDEX,");
        assertThat(site.get("/index/audit?of=institutions")
                        .page()
                        .select("section[aria-labelledby=h-indicators] tbody tr"))
                .hasSize(6);
    }
}
