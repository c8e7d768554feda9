package org.chuanglian.platform.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of imported institutions against whatever may be sent to them. */
@PlatformTest
class ImportedPageIT {

    private static final String ROLL = "/registry/imported";
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

    @Autowired
    private Clock clock;

    private SubjectId firm = SubjectId.next();

    @BeforeEach
    void signIn() {
        firm = new ToldSubject(catalogue, recordings, subjects).firm("表单孵化企业");
        site.signIn(people.with(Role.OFFICER));
    }

    private static Map<String, String> newcomer(String name) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "kind",
                "new-research-body",
                "region",
                "500106",
                "date",
                "2025-01-10",
                "evidence",
                "会议纪要甲"));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        form.put(field, value);
        return form;
    }

    private SubjectId broughtIn(String name) {
        assertThat(site.post(ROLL, newcomer(name)).status()).isEqualTo(303);
        return known(name);
    }

    private SubjectId known(String name) {
        return subjects.find(new SubjectKey(SubjectKey.Scheme.NAME, name))
                .orElseThrow()
                .id();
    }

    private static Map<String, String> step(String stage, String day, int seen) {
        return new HashMap<>(Map.of("stage", stage, "date", day, "evidence", "协议甲", "seen", Integer.toString(seen)));
    }

    private void refuses(String path, Map<String, String> form, String field, String why) {
        Site.Answer answer = site.post(path, form);
        assertThat(answer.status()).as("%s", form).isEqualTo(200);
        Document page = answer.page();
        assertThat(page.select("[role=alert] a[href=#" + field + "]").text())
                .as("%s", form)
                .contains(why);
        assertThat(page.expectFirst("#" + field).attr("aria-invalid")).isEqualTo("true");
        form.forEach((name, value) -> {
            var control = page.select("form[action=" + path + "] [name=" + name + "]");
            if (!control.is("select") && !name.equals("seen")) {
                assertThat(control.val()).as("%s keeps what was typed", name).isEqualTo(value);
            }
        });
    }

    @Test
    void refusesDaysThatAreNotOrCannotHaveBeen() {
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        Map<String, String> refusals = Map.of(
                "2026-02-30",
                "没有“2026-02-30”这一天",
                tomorrow,
                "还没有到",
                "0206-01-10",
                "年份可能写错了",
                "-999999999-01-01",
                "没有",
                "+12026-01-01",
                "没有",
                "昨天",
                "没有“昨天”这一天",
                "",
                "没有写日期");
        SubjectId institution = broughtIn("表单引进院一");
        refusals.forEach((day, why) -> {
            refuses(ROLL, with(newcomer("表单引进院二"), "date", day), "date", why);
            refuses(ROLL + "/" + institution + "/steps", step("signing", day, 1), "date", why);
        });
        refuses(ROLL + "/" + institution + "/steps", step("signing", "2025-01-09", 1), "date", "早于上一步");
        assertThat(subjects.find(new SubjectKey(SubjectKey.Scheme.NAME, "表单引进院二")))
                .isEmpty();
        assertThat(subjects.stages(institution)).hasSize(1);
    }

    @Test
    void refusesTextThatIsTooLongOrMissing() {
        refuses(ROLL, newcomer("长".repeat(201)), "name", "2至200字");
        refuses(ROLL, newcomer(" "), "name", "2至200字");
        refuses(ROLL, with(newcomer("表单引进院三"), "evidence", "长".repeat(501)), "evidence", "501字");
        refuses(ROLL, with(newcomer("表单引进院三"), "evidence", ""), "evidence", "没有写依据");
        SubjectId institution = broughtIn("表单引进院四");
        refuses(
                ROLL + "/" + institution + "/steps",
                with(step("signing", "2025-02-01", 1), "evidence", "长".repeat(501)),
                "evidence",
                "501字");
    }

    @Test
    void countsALineBreakAsOneCharacter() {
        String evidence = ("甲".repeat(9) + "\r\n").repeat(50).strip();
        assertThat(site.post(ROLL, with(newcomer("表单引进院五"), "evidence", evidence))
                        .status())
                .isEqualTo(303);
        assertThat(subjects.stages(known("表单引进院五")).getFirst().evidence()).hasSize(499);
    }

    @Test
    void refusesChoicesThatWereNotOffered() {
        refuses(ROLL, with(newcomer("表单引进院六"), "kind", "person"), "kind", "请选择一项");
        refuses(ROLL, with(newcomer("表单引进院六"), "region", "999999"), "region", "不是本市的区县");
        SubjectId institution = broughtIn("表单引进院七");
        String steps = ROLL + "/" + institution + "/steps";
        refuses(steps, step("effect", "2025-02-01", 1), "stage", "下一步可以是：签约、退出");
        refuses(steps, step("gone", "2025-02-01", 1), "stage", "请选择一项");
        assertThat(site.get(ROLL + "/" + region()).status()).isEqualTo(404);
    }

    private String region() {
        return subjects.find(new SubjectKey(SubjectKey.Scheme.GBT2260, "500106"))
                .orElseThrow()
                .id()
                .toString();
    }

    @Test
    void keepsMarkupAndControlCharactersHarmless() {
        Document refused = site.post(ROLL, with(with(newcomer(NASTY), "evidence", NASTY), "date", NASTY))
                .page();
        assertThat(refused.select("main script")).isEmpty();
        assertThat(refused.expectFirst("#name").val()).isEqualTo(NASTY);
        assertThat(site.post(ROLL, with(newcomer(NASTY + "院\u0000"), "evidence", NASTY + "\u0000\u0007"))
                        .status())
                .isEqualTo(303);
        SubjectId institution = known((NASTY + "院").toLowerCase(java.util.Locale.ROOT));
        for (String path : List.of(
                ROLL,
                ROLL + "/" + institution,
                ROLL + "/" + institution + "?find=%3Cb%3E%00",
                "/registry/subjects/" + institution,
                "/en/registry/subjects/" + institution)) {
            Site.Answer page = site.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.page().select("main script")).as(path).isEmpty();
        }
        assertThat(subjects.stages(institution).getFirst().evidence()).isEqualTo(NASTY);
    }

    @Test
    void recordsAFormSentTwiceOnce() {
        assertThat(site.post(ROLL, newcomer("表单引进院八")).status()).isEqualTo(303);
        assertThat(site.post(ROLL, newcomer("表单引进院八")).status()).isEqualTo(303);
        SubjectId institution = known("表单引进院八");
        Map<String, String> signing = step("signing", "2025-02-01", 1);
        for (int i = 0; i < 2; i++) {
            assertThat(site.post(ROLL + "/" + institution + "/steps", signing).header("Location"))
                    .endsWith("/registry/subjects/" + institution);
        }
        Map<String, String> tie =
                Map.of("tie", "incubates", "other", firm.toString(), "since", "2025-02-01", "evidence", "协议乙");
        for (int i = 0; i < 2; i++) {
            assertThat(site.post(ROLL + "/" + institution + "/hung", tie).status())
                    .isEqualTo(303);
        }
        assertThat(subjects.stages(institution)).hasSize(2);
        assertThat(subjects.relations(institution)).hasSize(1);
    }

    @Test
    void leadsToThePageOfAnInstitutionThatIsKnown() {
        broughtIn("表单引进院九");
        Document again =
                site.post(ROLL, with(newcomer("表单引进院九"), "date", "2025-01-11")).page();
        assertThat(again.select("[role=alert] a[href=" + ROLL + "/" + known("表单引进院九") + "]"))
                .hasSize(1);
        Document namesake = site.post(ROLL, newcomer("表单 孵化企业")).page();
        assertThat(namesake.select("[role=alert]").text()).contains("台账里已有");
        assertThat(namesake.select("[role=alert] a[href=" + ROLL + "/" + firm + "]"))
                .hasSize(1);
    }

    @Test
    void saysHowSomethingCanHang() {
        SubjectId institution = broughtIn("表单引进院十");
        Map<String, String> form = new HashMap<>(
                Map.of("tie", "undertakes", "other", firm.toString(), "since", "", "evidence", "协议乙", "find", "表单孵化"));
        Document page = site.post(ROLL + "/" + institution + "/hung", form).page();
        assertThat(page.select("[role=alert] a[href=#tie]").text()).contains("可以登记为：孵化的企业");
        assertThat(page.expectFirst("#hang-evidence").val()).isEqualTo("协议乙");
        Document early = site.post(ROLL + "/" + institution + "/hung", with(form, "since", "2026-02-30"))
                .page();
        assertThat(early.select("[role=alert] a[href=#since]").text()).contains("没有“2026-02-30”这一天");
        Document none = site.post(ROLL + "/" + institution + "/hung", with(with(form, "since", ""), "evidence", ""))
                .page();
        assertThat(none.select("[role=alert]").text()).isNotEmpty();
        assertThat(subjects.relations(institution)).isEmpty();
    }

    @Test
    void letsOfficersAloneRecord() {
        SubjectId institution = broughtIn("表单引进院十一");
        Site member = site.stranger().signIn(people.with());
        assertThat(member.get(ROLL).page().select("form[method=post][action=" + ROLL + "]"))
                .isEmpty();
        assertThat(member.get(ROLL + "/" + institution).status()).isEqualTo(403);
        assertThat(member.post(ROLL, newcomer("表单引进院十二")).status()).isEqualTo(403);
        assertThat(member.post(ROLL + "/" + institution + "/steps", step("signing", "2025-02-01", 1))
                        .status())
                .isEqualTo(403);
        assertThat(member.post(ROLL + "/" + institution + "/hung", Map.of()).status())
                .isEqualTo(403);
        Site stranger = site.stranger();
        assertThat(stranger.post(ROLL, newcomer("表单引进院十二")).header("Location")).contains("/signin");
        assertThat(subjects.find(new SubjectKey(SubjectKey.Scheme.NAME, "表单引进院十二")))
                .isEmpty();
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Site.Answer answer = site.postRaw(ROLL, "name=%E7%94%B2%E9%99%A2&date=2025-01-10&evidence=x");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text(".lede")).contains("什么都没有改动");
    }
}
