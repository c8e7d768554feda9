package org.chuanglian.platform.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.intake.db.Tables.CORRECTION;
import static org.chuanglian.platform.intake.db.Tables.CORRECTION_LINK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.intake.SentCorrection;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.web.ToldSubject;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shared.WorkingDays;
import org.chuanglian.platform.testing.Everybody;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when a request is to be answered, by whom, and who sees what of it meanwhile. */
@PlatformTest(properties = "test.database=terms")
class CorrectionTermsPageIT {

    private static final String PATH = SentCorrection.PATH;

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
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private ToldSubject told;

    @BeforeEach
    void prepare() {
        told = new ToldSubject(catalogue, recordings, subjects);
    }

    /** Asks about a firm of its own; the private link. */
    private String link(Site asker, String firm) {
        return SentCorrection.link(
                site, asker.post(PATH, SentCorrection.form(told.firm(firm), "86", "缴费名单，编号乙", "someone@example.org")));
    }

    private String number(String link) {
        return SentCorrection.number(site, link);
    }

    private String asked(String firm) {
        return number(link(site.stranger(), firm));
    }

    private void isDue(String number, LocalDate day) {
        sql.update(CORRECTION)
                .set(CORRECTION.DUE_ON, day)
                .where(CORRECTION.NUMBER.eq(number))
                .execute();
    }

    private People.Account districtOfficer(RegionCode district) {
        return people.memberOf(people.organisation(OrganisationKind.DISTRICT, district), Role.DISTRICT_OFFICER);
    }

    @Test
    void showsWhoAskedWhereItStandsByALinkThatNobodyElseHas() {
        String link = link(site.stranger(), "期限企业一");
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(secret).hasSize(43);
        Site.Answer receipt = site.stranger().get(link);
        assertThat(receipt.body()).contains("缴费名单，编号乙", "someone@example.org", "等待核定");
        assertThat(receipt.header("Cache-Control")).contains("no-store");
        String page = PATH + "/" + number(link);
        assertThat(site.stranger().get(page).body()).doesNotContain("编号乙", "someone@example.org", secret);
        assertThat(sql.fetchExists(CORRECTION_LINK, CORRECTION_LINK.DIGEST.contains(secret)))
                .isFalse();
        String other = (secret.charAt(0) == 'A' ? "B" : "A") + secret.substring(1);
        assertThat(site.stranger().get(PATH + "/receipts/" + other).status()).isEqualTo(404);

        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        officer.get(page);
        officer.post(page + "/decision", Map.of("decision", "decline", "reason", "名单不含该企业", "evidence", ""));
        assertThat(site.stranger().get(link).body()).contains("不采纳", "名单不含该企业");
    }

    @Test
    void givesTheAnswerTenWorkingDays() {
        String number = asked("期限企业二");
        LocalDate due = sql.select(CORRECTION.DUE_ON)
                .from(CORRECTION)
                .where(CORRECTION.NUMBER.eq(number))
                .fetchSingle(CORRECTION.DUE_ON);
        assertThat(WorkingDays.announced().after(LocalDate.now(clock), 10)).isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void countsWhatIsLeftAndListsWhatIsOverdueForOfficers() {
        LocalDate monday = LocalDate.of(2025, 3, 3);
        String late = asked("期限企业三");
        String open = asked("期限企业四");
        isDue(late, monday);
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        Site.Answer list = officer.get(PATH);
        assertThat(list.text("section[aria-labelledby=overdue]"))
                .contains(late, "超")
                .doesNotContain(open);
        assertThat(list.text("section[aria-labelledby=open]")).contains(open).doesNotContain(late);
        assertThat(officer.get(PATH + "/" + late).text("main dl")).contains("应于2025-03-03前办结");
        assertThat(site.stranger().get(PATH).page().select("table")).isEmpty();
    }

    @Test
    void givesADistrictOfficerTheRequestsAboutHisOwnDistrict() {
        String number = asked("期限企业五");
        Site own = site.stranger().signIn(districtOfficer(Everybody.DISTRICT));
        Site other = site.stranger().signIn(districtOfficer(new RegionCode("500112")));
        assertThat(own.get(PATH).body()).contains(number);
        assertThat(own.get("/work").body()).contains("/intake/corrections/" + number);
        assertThat(other.get(PATH).body()).doesNotContain(number);
        assertThat(other.get("/work").body()).doesNotContain(number);
        assertThat(other.get(PATH + "/" + number).body()).doesNotContain("编号乙");
        assertThat(other.post(PATH + "/" + number + "/owner", Map.of("owner", ""))
                        .status())
                .isEqualTo(403);
        assertThat(own.post(PATH + "/" + number + "/owner", Map.of("owner", "")).status())
                .isEqualTo(303);
    }

    @Test
    void hasOneOwnerAndTellsWhoTookItSecond() {
        String page = PATH + "/" + asked("期限企业六");
        People.Account first = people.with(Role.OFFICER);
        People.Account second = people.with(Role.OFFICER);
        Site one = site.stranger().signIn(first);
        Site two = site.stranger().signIn(second);
        String seen = one.get(page).page().expectFirst("input[name=owner]").val();
        assertThat(two.get(page).page().expectFirst("input[name=owner]").val()).isEqualTo(seen);
        assertThat(one.post(page + "/owner", Map.of("owner", seen)).status()).isEqualTo(303);
        Site.Answer late = two.post(page + "/owner", Map.of("owner", seen));
        assertThat(late.text("[role=alert]")).contains("另一位工作人员已承办");
        assertThat(late.text("main dl")).contains(first.person().displayName());
        assertThat(one.get("/work").body()).contains(page);
        assertThat(two.get("/work").body()).doesNotContain(page);
        assertThat(site.stranger().get(page).text("main dl"))
                .contains("工作人员已承办")
                .doesNotContain(first.person().displayName());
        String now = two.get(page).page().expectFirst("input[name=owner]").val();
        assertThat(two.post(page + "/owner", Map.of("owner", now)).status()).isEqualTo(303);
        assertThat(one.get(page).text("main dl")).contains(second.person().displayName());
    }

    @Test
    void standsOnTheWorkbenchOfWhoAskedForIt() {
        People.Account asker = people.with(Role.TALENT);
        Site mine = site.stranger().signIn(asker);
        String page = PATH + "/" + number(link(mine, "期限企业七"));
        assertThat(mine.get("/work").text("section[aria-labelledby=h-started]")).contains("期限企业七", "等待核定");
        assertThat(mine.get(page).body()).contains("编号乙");
        assertThat(site.stranger().signIn(people.with(Role.TALENT)).get("/work").body())
                .doesNotContain(page);
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        officer.get(page);
        officer.post(page + "/decision", Map.of("decision", "decline", "reason", "名单不含该企业", "evidence", ""));
        assertThat(mine.get("/work").text("section[aria-labelledby=h-changed]")).contains("期限企业七", "不采纳");
    }
}
