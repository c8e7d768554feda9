package org.chuanglian.platform.index.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.index.DistrictRegister;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest(properties = "test.database=index-districts")
class DistrictDegreesPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate sql;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        new DistrictRegister(catalogue, recordings).fill();
    }

    @Test
    void opensWithTheDistrictOfWhichMostIsKnownAndSaysHowFarItReaches() {
        Document page = site.get("/index?of=districts").page();
        assertThat(page.expectFirst(".tabs a[aria-current]").text()).isEqualTo("区县");
        assertThat(page.expectFirst(".lede").text()).startsWith("2021年沙坪坝区没有综合得分：开放度、辐射度可用的指标不足七成。");
        assertThat(page.select(".dims svg.strip")).hasSize(3);
        assertThat(page.text())
                .contains("不是区县的统计数字")
                .contains("少于3家不计")
                .doesNotContain("null")
                .doesNotContain("{0}");
    }

    @Test
    void ranksNobodyWithoutAnIndexAndTellsTheDegrees() {
        Document page = site.get("/index?of=districts").page();
        assertThat(page.expectFirst("section[aria-labelledby=h-ranks]").text()).contains("2021年没有一个区县五个维度齐全");
        assertThat(page.select("section[aria-labelledby=h-standings] tbody tr").eachText())
                .containsExactly("沙坪坝区 数据不足 43.3（第1位） 56.5（第1位） 数据不足 50.0（第1位） 数据不足");
        assertThat(page.expectFirst("section[aria-labelledby=h-standings]").text())
                .contains("另有2个区县在2021年没有一个维度够七成指标");
        assertThat(page.select(".tiles, #h-published, form[action$=publish]")).isEmpty();
        assertThat(page.expectFirst("section[aria-labelledby=h-degrees]").text())
                .contains("2021年所有区县都没有数据的指标：引进机构数、合作的外地单位");
        assertThat(page.expectFirst("svg.geo-map").attr("aria-label")).isEqualTo("2021年集聚度得分");
        assertThat(page.select("svg.geo-map a[aria-label='沙坪坝区 43.3']").attr("href"))
                .isEqualTo("/index?of=districts&region=500106&year=2021");
    }

    @Test
    void opensADegreeDownToTheEnterprisesAndTheirFacts() {
        Document page = site.get("/index?of=districts&region=500106").page();
        assertThat(page.expectFirst("section[aria-labelledby=h-drill]").text()).contains("12项指标");
        assertThat(page.select(".leaf").eachText())
                .anySatisfy(leaf -> assertThat(leaf)
                        .contains("至少3家")
                        .contains("2021年全市有这项数据的6家，知道所在区县的5家")
                        .contains("甲公司 甲FIRM_RD_STAFF 100人")
                        .contains("测试年报"));
        String fact =
                page.expectFirst(".leaf a[href*=/facts/FIRM_RD_STAFF/2021]").attr("href");
        assertThat(site.get(fact).text("h1")).contains("FIRM_RD_STAFF（2021）的历史");
    }

    @Test
    void saysOfADistrictWithoutDataWhatIsMissing() {
        Document page = site.get("/index?of=districts&region=500112").page();
        assertThat(page.expectFirst(".lede").text()).contains("渝北区没有综合得分：集聚度、活跃度、开放度、贡献度、辐射度可用的指标不足七成");
        assertThat(page.select(".dims svg.strip")).isEmpty();
        assertThat(page.expectFirst("section[aria-labelledby=h-degrees]").text())
                .contains("4项指标有0项");
    }

    @Test
    void opensWithTheDistrictWhoseOfficerReads() {
        Site district = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, DistrictRegister.YUBEI), Role.DISTRICT_OFFICER));
        assertThat(district.get("/index?of=districts").text(".lede")).startsWith("2021年渝北区");
        assertThat(district.get("/index?of=districts&region=500106").text(".lede"))
                .startsWith("2021年沙坪坝区");
    }

    @Test
    void publishesNothingThatCannotBeReadAgainAsItWas() {
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        assertThat(officer.get("/index?of=districts").page().select("form[action$=publish]"))
                .isEmpty();
        assertThat(officer.post("/index/publish", Map.of("known", "2020-01-01T00:00:00Z", "of", "districts"))
                        .status())
                .isEqualTo(400);
        assertThat(sql.queryForObject("select count(*) from index.vintage", Long.class))
                .isZero();
    }

    @Test
    void saysTheSameInEnglish() {
        Document page = site.get("/en/index?of=districts").page();
        assertThat(page.expectFirst(".lede").text()).startsWith("In 2021, Shapingba has no index");
        assertThat(page.text()).contains("not statistics of the district");
    }

    @Test
    void keepsTheScopeOnEveryWay() {
        Document page = site.get("/index?of=districts").page();
        assertThat(page.select("form.whatif"))
                .as("nobody has an index to try weights on")
                .isEmpty();
        assertThat(page.select("form.choice input[name=of]"))
                .hasSize(1)
                .allMatch(field -> field.attr("value").equals("districts"));
        assertThat(page.select("a[href*=/index/scores], a[href*=/index/audit], a[href*=/index/compare]"))
                .hasSize(5)
                .allMatch(link -> link.attr("href").contains("of=districts"))
                .allMatch(link -> site.get(link.attr("href")).status() == 200);
        assertThat(site.get("/index/weights?of=districts&JJ=50").page().select("form.whatif input[name=of]"))
                .hasSize(1);
        assertThat(site.get("/index/scores.csv?of=districts").body().lines()).hasSize(1 + 3 * (1 + 5 + 12));
        assertThat(site.get("/index?of=planets").status()).isEqualTo(404);
        assertThat(site.get("/index?of=districts&region=310000").status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsMissingOfInstitutionsAndRanksNobody() {
        Document page = site.get("/index?of=institutions").page();
        assertThat(page.expectFirst(".lede").text()).contains("还不能计算").contains("谁也不排位次");
        assertThat(page.expectFirst(".tabs a[aria-current]").text()).isEqualTo("引进机构");
        assertThat(page.expectFirst("section[aria-labelledby=h-missing]").text())
                .contains("孵化的企业");
        assertThat(page.select(".dims, .ranks")).isEmpty();
        assertThat(site.get("/index/audit?of=institutions").status()).isEqualTo(404);
    }
}
