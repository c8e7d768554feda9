package org.chuanglian.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.web.ToldSubject;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of corrections against whatever may be sent to them. */
@PlatformTest
class CorrectionPageIT {

    private static final String PATH = SentCorrection.PATH;
    private static final String NASTY = "<script>alert(1)</script>\"'&";

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

    private ToldSubject told;

    @BeforeEach
    void prepare() {
        told = new ToldSubject(catalogue, recordings, subjects);
    }

    private static Map<String, String> request(SubjectId firm, String claim, String ground) {
        return SentCorrection.form(firm, claim, ground, "");
    }

    /** Asks; the page of the request for everybody. */
    private String receipt(Map<String, String> request) {
        return SentCorrection.page(site, site.stranger().post(PATH, request));
    }

    private static Map<String, String> decision(String decision, String reason, String evidence) {
        return Map.of("decision", decision, "reason", reason, "evidence", evidence);
    }

    /** Reads the officer's page, and fills in its form. */
    private static Map<String, String> filled(Site officer, String receipt, Map<String, String> decision) {
        Map<String, String> form = new HashMap<>(decision);
        form.put("seen", officer.get(receipt).page().select("input[name=seen]").val());
        return form;
    }

    private void refuses(String receipt, Map<String, String> decision, String field, String why) {
        Site.Answer answer = site.post(receipt + "/decision", decision);
        assertThat(answer.status()).isEqualTo(200);
        Document page = answer.page();
        assertThat(page.select("[role=alert] a[href=#" + field + "]").text()).contains(why);
        assertThat(page.expectFirst("#reason").val()).isEqualTo(decision.get("reason"));
        assertThat(page.expectFirst("#evidence").val()).isEqualTo(decision.get("evidence"));
    }

    @Test
    void refusesDecisionsThatAreNotAndKeepsWhatWasTyped() {
        String receipt = receipt(request(told.firm("核定企业一"), "86", "九月缴费名单甲"));
        site.signIn(people.with(Role.OFFICER));
        refuses(receipt, decision("grant", "", "E-1"), "reason", "现在是0字");
        refuses(receipt, decision("grant", "长".repeat(1_001), "E-1"), "reason", "现在是1,001字");
        refuses(receipt, decision("grant", "名单核对无误", ""), "evidence", "现在是0字");
        refuses(receipt, decision("grant", "名单核对无误", "长".repeat(501)), "evidence", "现在是501字");
        refuses(receipt, decision("maybe", "名单核对无误", "E-1"), "decision", "请选择");
        assertThat(site.get(receipt).text(".lede")).contains("等待核定");
    }

    @Test
    void decidesOnceWhatIsSentTwice() {
        SubjectId firm = told.firm("核定企业二");
        String receipt = receipt(request(firm, "86", "九月缴费名单甲"));
        site.signIn(people.with(Role.OFFICER));
        Map<String, String> form = filled(site, receipt, decision("grant", "名单核对无误", "E-1"));
        for (int i = 0; i < 2; i++) {
            assertThat(site.post(receipt + "/decision", form).status()).isEqualTo(303);
        }
        Document history = site.get("/registry/subjects/" + firm + "/facts/" + ToldSubject.staff() + "/2021")
                .page();
        assertThat(history.select("ol.tl li")).hasSize(2);
        Site.Answer other = site.post(receipt + "/decision", decision("decline", "别的理由", ""));
        assertThat(other.text("[role=alert]")).contains("另一位工作人员已核定");
    }

    @Test
    void showsTheSecondOfficerHowHisDecisionDiffersFromTheFirst() {
        String receipt = receipt(request(told.firm("核定企业七"), "86", "九月缴费名单甲"));
        Site first = site.stranger().signIn(people.with(Role.OFFICER));
        Site second = site.stranger().signIn(people.with(Role.OFFICER));
        Map<String, String> grant = filled(first, receipt, decision("grant", "名单核对无误", "E-1"));
        Map<String, String> decline = filled(second, receipt, decision("decline", "名单不含该企业", ""));
        assertThat(first.post(receipt + "/decision", grant).status()).isEqualTo(303);
        Document told = second.post(receipt + "/decision", decline).page();
        assertThat(told.select("[role=alert]").text()).contains("另一位工作人员已核定");
        assertThat(told.select("main table tbody tr").eachText())
                .containsExactly("进展 已采纳 不采纳", "理由 名单核对无误 名单不含该企业", "依据 E-1");
        assertThat(second.get(receipt).text("main")).contains("名单核对无误").doesNotContain("名单不含该企业");
    }

    @Test
    void grantsNothingAboutAValueThatMovedSinceItWasShown() {
        SubjectId firm = told.firm("核定企业八");
        String one = receipt(request(firm, "86", "九月缴费名单甲"));
        String other = receipt(request(firm, "87", "九月缴费名单乙"));
        Site first = site.stranger().signIn(people.with(Role.OFFICER));
        Site second = site.stranger().signIn(people.with(Role.OFFICER));
        Map<String, String> late = filled(second, other, decision("grant", "名单乙核对无误", "E-2"));
        first.post(one + "/decision", filled(first, one, decision("grant", "名单甲核对无误", "E-1")));
        Document moved = second.post(other + "/decision", late).page();
        assertThat(moved.select("[role=alert]").text()).contains("这个数值变了");
        assertThat(moved.select("dl").text()).contains("现值 86人");
        assertThat(moved.expectFirst("#reason").val()).isEqualTo("名单乙核对无误");
        String facts = "/registry/subjects/" + firm + "/facts/" + ToldSubject.staff() + "/2021";
        assertThat(site.get(facts).page().select("ol.tl li")).hasSize(2);
        late.put("seen", moved.select("input[name=seen]").val());
        assertThat(second.post(other + "/decision", late).status()).isEqualTo(303);
        assertThat(site.get(facts).page().select("ol.tl li")).hasSize(3);
    }

    @Test
    void grantsNothingByAFormThatShowedNoValue() {
        String receipt = receipt(request(told.firm("核定企业九"), "86", "九月缴费名单甲"));
        site.signIn(people.with(Role.OFFICER));
        site.get(receipt);
        for (String seen : new String[] {"", "x", "-1", "9".repeat(30)}) {
            Map<String, String> form = new HashMap<>(decision("grant", "名单核对无误", "E-1"));
            form.put("seen", seen);
            assertThat(site.post(receipt + "/decision", form).status()).isEqualTo(200);
        }
        assertThat(site.get(receipt).text(".lede")).contains("等待核定");
    }

    @Test
    void letsADistrictOfficerSeeAndDecideWhatLiesInHisDistrictAlone() {
        String receipt = receipt(request(told.firm("核定企业十"), "86", "九月缴费名单甲"));
        String number = receipt.substring(receipt.lastIndexOf('/') + 1);
        Site own = site.stranger().signIn(officerOf("500106"));
        Site foreign = site.stranger().signIn(officerOf("500112"));
        assertThat(own.get(PATH).text("main")).contains(number);
        assertThat(foreign.get(PATH).text("main")).doesNotContain(number);
        assertThat(foreign.get(receipt).text("main")).doesNotContain("九月缴费名单甲");
        assertThat(foreign.get(receipt).page().select("form[action$=decision]")).isEmpty();
        Map<String, String> form = filled(own, receipt, decision("grant", "名单核对无误", "E-1"));
        assertThat(foreign.post(receipt + "/decision", form).status()).isEqualTo(403);
        assertThat(own.get(receipt).text(".lede")).contains("等待核定");
        assertThat(own.post(receipt + "/decision", form).status()).isEqualTo(303);
        assertThat(own.get(receipt).text(".lede")).contains("已采纳");
        assertThat(foreign.get(PATH).text("main")).doesNotContain(number);
    }

    private People.Account officerOf(String district) {
        return people.memberOf(
                people.organisation(OrganisationKind.DISTRICT, new RegionCode(district)), Role.DISTRICT_OFFICER);
    }

    @Test
    void keepsARequestSentTwiceOnce() {
        SubjectId firm = told.firm("核定企业三");
        String first = receipt(request(firm, "86", "九月缴费名单甲"));
        assertThat(receipt(request(firm, "86", "九月缴费名单甲"))).isEqualTo(first);
        assertThat(receipt(request(firm, "87", "九月缴费名单甲"))).isNotEqualTo(first);
    }

    @Test
    void keepsMarkupAndControlCharactersHarmless() {
        SubjectId firm = told.firm("核定企业四");
        Document refused = site.post(PATH, request(firm, NASTY, NASTY)).page();
        assertThat(refused.select("main script")).isEmpty();
        assertThat(refused.expectFirst("#claim").val()).isEqualTo(NASTY);
        assertThat(refused.expectFirst("#ground").val()).isEqualTo(NASTY);
        String receipt = receipt(request(firm, "86", NASTY + "\u0000"));
        site.signIn(people.with(Role.OFFICER));
        assertThat(site.get(receipt).page().select("main script")).isEmpty();
        site.post(receipt + "/decision", decision("decline", NASTY + "\u0007", ""));
        Document decided = site.get(receipt).page();
        assertThat(decided.select("main script")).isEmpty();
        assertThat(decided.text()).contains(NASTY);
        assertThat(site.get(PATH + "?number=%00%3Cb%3E").status()).isEqualTo(200);
        assertThat(site.get(PATH + "/%3Cb%3E").status()).isEqualTo(404);
    }

    @Test
    void refusesADayThatIsNotAndOneOfAnotherEra() {
        SubjectId firm = told.firm("核定企业五");
        for (String day : new String[] {"2026-02-30", "-999999999-01-01", "+12026-01-01", "15/4/2022"}) {
            Map<String, String> form = request(firm, day, "上市公告，编号甲");
            form.put("indicator", "TOLD_LISTED");
            form.put("period", "2015-04-22");
            Document page = site.post(PATH, form).page();
            assertThat(page.select("[role=alert]").text()).contains("“" + day + "”不是日期");
            assertThat(page.expectFirst("#claim").val()).isEqualTo(day);
        }
        Map<String, String> future = request(firm, "86", "九月缴费名单甲");
        future.put("period", "2999");
        assertThat(site.post(PATH, future).page().select("[role=alert]").text()).contains("还没有开始");
    }

    @Test
    void letsOfficersAloneDecide() {
        String receipt = receipt(request(told.firm("核定企业六"), "86", "九月缴费名单甲"));
        Site member = site.stranger().signIn(people.with());
        assertThat(member.get(receipt).page().select("form[action$=decision]")).isEmpty();
        assertThat(member.get(receipt).body()).doesNotContain("九月缴费名单甲");
        assertThat(member.post(receipt + "/decision", decision("decline", "理由", ""))
                        .status())
                .isEqualTo(403);
        assertThat(site.signIn(people.with(Role.OFFICER))
                        .postRaw(receipt + "/decision", "decision=decline&reason=x")
                        .status())
                .isEqualTo(403);
        assertThat(site.get(receipt).text(".lede")).contains("等待核定");
    }
}
