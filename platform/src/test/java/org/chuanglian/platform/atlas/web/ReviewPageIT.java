package org.chuanglian.platform.atlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.atlas.PackFirms;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who answers for a chain, and what changed since a day. */
@PlatformTest(properties = "test.database=atlas-review")
class ReviewPageIT {

    private static final String PATH = "/atlas/intelligent-vehicles/review";

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate sql;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        new PackFirms(catalogue, recordings).fill(Set.of("500000", "310000")::contains);
    }

    private static Map<String, String> named(Site officer, String chief) {
        return Map.of(
                "region",
                "500000",
                "seen",
                officer.get(PATH).page().expectFirst("input[name=seen]").val(),
                "chief",
                chief,
                "department",
                "示例处室",
                "districts",
                "示例区");
    }

    @Test
    void saysWhenNothingWasKnownOnTheDayItLooksBackTo() {
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        Document page = officer.get(PATH + "?since=2020-01-01").page();
        assertThat(page.expectFirst(".lede").text()).contains("2020-01-01").contains("没有登记");
        assertThat(page.text()).doesNotContain("null").doesNotContain("{0}");
        assertThat(officer.get("/en" + PATH + "?since=nonsense").status()).isEqualTo(200);
    }

    @Test
    void namesWhoAnswersAndTellsTheSecondOfTwo() {
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        Site other = site.stranger().signIn(people.with(Role.OFFICER));
        Map<String, String> late = named(other, "示例链长乙");
        assertThat(officer.post(PATH, named(officer, "示例链长甲")).status()).isEqualTo(303);
        assertThat(officer.get(PATH).text("section[aria-labelledby=h-steward]"))
                .contains("示例链长甲")
                .contains("示例处室");
        Site.Answer refused = other.post(PATH, late);
        assertThat(refused.text(".msg.bad")).contains("另一名工作人员");
        assertThat(refused.text("section[aria-labelledby=h-steward]")).contains("示例链长甲");
        assertThat(other.post(PATH, named(other, "示例链长乙")).status()).isEqualTo(303);
        assertThat(other.post(PATH, Map.of("region", "500000", "chief", "")).text(".msg.bad"))
                .contains("请填写");
        assertThat(sql.queryForObject("select count(*) from atlas.steward", Long.class))
                .isEqualTo(2);
        assertThat(sql.queryForObject(
                        "select count(*) from record.entry where kind = 'atlas.steward-named'", Long.class))
                .isEqualTo(2);
    }

    @Test
    void letsOfficersReadAndTheDepartmentName() {
        assertThat(site.stranger().get(PATH).status()).isEqualTo(303);
        Site district = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500106")),
                        Role.DISTRICT_OFFICER));
        assertThat(district.get(PATH).page().select("form[method=post][action*=review]"))
                .isEmpty();
        assertThat(district.post(PATH, Map.of("chief", "x", "department", "y")).status())
                .isEqualTo(403);
    }
}
