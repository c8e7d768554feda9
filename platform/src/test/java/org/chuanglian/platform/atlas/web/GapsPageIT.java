package org.chuanglian.platform.atlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.atlas.PackFirms;
import org.chuanglian.platform.atlas.chain.Chains;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a gap to what is done about it to its closing, and the evidence at segments. */
@PlatformTest(properties = "test.database=atlas-gaps")
class GapsPageIT {

    private static final String CHAIN = "/atlas/intelligent-vehicles";

    private static String title;

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Subjects subjects;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings, @Autowired Chains chains) {
        PackFirms pack = new PackFirms(catalogue, recordings);
        pack.fill(Set.of("500000", "310000")::contains);
        String term = chains.find("intelligent-vehicles")
                .orElseThrow()
                .segment("lithium-compounds")
                .orElseThrow()
                .technologies()
                .getFirst()
                .terms()
                .getFirst();
        title = "一种" + term + "的示例方法";
        pack.patent(title, "示例大学", "500000");
    }

    private Site officer() {
        return site.stranger().signIn(people.with(Role.OFFICER));
    }

    /** A gap that the board names, and its form. */
    private static Map<String, String> form(Site officer, String segment) {
        Document page = officer.get("/atlas/gaps/draft?region=500000&chain=intelligent-vehicles&segment=" + segment
                        + "&kind=challenge")
                .page();
        Map<String, String> fields = new HashMap<>();
        page.select("form.whatif [name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.remove("_csrf");
        fields.put("owner", "示例处室");
        return fields;
    }

    private static String gap(Site officer, int place) {
        String address = officer.get(CHAIN)
                .page()
                .select("section[aria-labelledby=h-gaps] tbody th a")
                .get(place)
                .attr("href");
        return address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
    }

    @Test
    void attachesEvidenceWithItsReasonAndRemembersCorrections() {
        String path = CHAIN + "/lithium-compounds";
        Site officer = officer();
        assertThat(site.stranger().get(path).page().select("section[aria-labelledby=h-evidence] form"))
                .isEmpty();
        Document page = officer.get(path).page();
        assertThat(page.expectFirst("section[aria-labelledby=h-evidence] tbody tr")
                        .text())
                .contains(title)
                .contains("专利")
                .contains("示例大学")
                .contains("含“");
        var form = page.expectFirst("section[aria-labelledby=h-evidence] tbody form");
        String document = form.expectFirst("input[name=document]").val();
        assertThat(officer.post(form.attr("action"), Map.of("document", document, "belongs", "no"))
                        .status())
                .isEqualTo(303);
        assertThat(site.get(path)
                        .page()
                        .expectFirst("section[aria-labelledby=h-evidence] tbody tr")
                        .text())
                .contains("人工移除");
        assertThat(sql.queryForObject(
                        "select count(*) from record.entry where kind = 'atlas.evidence-corrected'", Long.class))
                .isEqualTo(1);
        officer.get(path);
        officer.post(form.attr("action"), Map.of("document", document, "belongs", "yes"));
        assertThat(site.get(path).text("section[aria-labelledby=h-evidence] tbody tr"))
                .contains("人工确认");
        assertThat(officer.post(
                                form.attr("action"),
                                Map.of("document", SubjectId.next().toString(), "belongs", "no"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void draftsFromAGapWhatIsRecordedAndWhatIsNotKnown() {
        Site officer = officer();
        String segment = gap(officer, 0);
        assertThat(officer.get(CHAIN + "/" + segment).page().select("a[href*=/atlas/gaps/draft]"))
                .hasSize(1);
        assertThat(site.stranger().get(CHAIN + "/" + segment).page().select("a[href*=/atlas/gaps/draft]"))
                .isEmpty();
        Map<String, String> form = form(officer, segment);
        assertThat(form.get("title")).startsWith("揭榜：");
        assertThat(form.get("text"))
                .contains("本地有什么")
                .contains("全国供应方")
                .contains("以前试过什么\n- 无")
                .contains("还不知道\n- 本地需求、进口依赖度、技术状态");
        form.put("owner", "");
        form.put("due", "2020-01-01");
        Site.Answer refused = officer.post("/atlas/gaps", form);
        assertThat(refused.text(".msg.bad")).contains("请填写责任单位").contains("请填写今天或以后的完成期限");
        assertThat(refused.page().expectFirst("textarea").val()).contains("全国供应方");
    }

    @Test
    void closesAGapUponEvidenceAlone() {
        Site officer = officer();
        String segment = gap(officer, 1);
        Site.Answer taken = officer.post("/atlas/gaps", form(officer, segment));
        assertThat(taken.status()).isEqualTo(303);
        String address = taken.header("Location");
        Document page = officer.get(address).page();
        assertThat(page.expectFirst(".lede").text()).contains("已0天");
        assertThat(page.expectFirst("article.remedy").text())
                .contains("揭榜")
                .contains("进行中")
                .contains("示例处室");

        assertThat(officer.post(address + "/close", Map.of("proof", "contract", "evidence", ""))
                        .text(".msg.bad"))
                .contains("写明证据");
        assertThat(officer.post(address + "/close", Map.of("proof", "producer", "evidence", "投产", "subject", "x"))
                        .text(".msg.bad"))
                .contains("没有在本省找到这家企业");
        String elsewhere = subjects.find(new SubjectKey(SubjectKey.Scheme.STOCK, "600000.SH"))
                .orElseThrow()
                .id()
                .toString();
        assertThat(officer.post(address + "/close", Map.of("proof", "producer", "evidence", "投产", "subject", elsewhere))
                        .text(".msg.bad"))
                .contains("没有在本省找到这家企业");

        String remedy = page.expectFirst("article.remedy form").attr("action");
        assertThat(officer.post(remedy, Map.of("outcome", "done", "note", "已签约"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.post(remedy, Map.of("outcome", "failed", "note", "又试"))
                        .text(".msg.bad"))
                .contains("另一名工作人员已处理");
        String here = subjects.find(new SubjectKey(SubjectKey.Scheme.STOCK, "000625.SZ"))
                .orElseThrow()
                .id()
                .toString();
        assertThat(officer.post(
                                address + "/close",
                                Map.of(
                                        "proof",
                                        "producer",
                                        "evidence",
                                        "投产公告第1号",
                                        "subject",
                                        site.address() + "/registry/subjects/" + here))
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(address).text(".msg")).contains("凭本地企业投产销号：投产公告第1号");
        assertThat(officer.post(address + "/close", Map.of("proof", "contract", "evidence", "合同"))
                        .text(".msg.bad"))
                .contains("另一名工作人员已处理");
        assertThat(officer.get("/atlas/gaps").text(".lede")).contains("凭证据销号").contains("中位数0天");
        assertThat(sql.queryForList(
                        "select kind from record.entry where kind like 'atlas.%' and line like ? order by seq",
                        String.class, "%" + address.substring(address.lastIndexOf('/') + 1) + "%"))
                .containsExactly("atlas.remedy-drafted", "atlas.remedy-ended", "atlas.gap-closed");
        assertThat(form(officer, segment).get("text")).contains("“揭榜：").contains("：完成");
    }

    @Test
    void showsWhatIsDoneToOfficersAloneAndLetsTheDepartmentAct() {
        Site district = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500106")),
                        Role.DISTRICT_OFFICER));
        Site officer = officer();
        String address =
                officer.post("/atlas/gaps", form(officer, gap(officer, 2))).header("Location");
        assertThat(site.stranger().get(address).status()).isEqualTo(303);
        Document page = district.get(address).page();
        assertThat(page.select("article.remedy")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
        assertThat(district.post(address + "/close", Map.of("proof", "contract", "evidence", "合同"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.get("/en" + address).text(".lede")).contains("days by now");
        assertThat(officer.get("/atlas/gaps/nothing").status()).isEqualTo(404);
    }

    @Test
    void takesUpNothingThatIsNoGap() {
        Site officer = officer();
        Map<String, String> form = form(officer, "passenger-cars");
        assertThat(officer.post("/atlas/gaps", form).text(".msg.bad")).contains("本环节不是缺口");
        assertThat(sql.queryForObject("select count(*) from atlas.gap where segment = 'passenger-cars'", Long.class))
                .isZero();
    }
}
