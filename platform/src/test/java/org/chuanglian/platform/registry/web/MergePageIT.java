package org.chuanglian.platform.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class MergePageIT {

    private static final String REASON = "名称与编号相同";

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

    private SubjectId firm(String name) {
        return new ToldSubject(catalogue, recordings, subjects).firm(name);
    }

    private static String page(SubjectId subject) {
        return "/registry/subjects/" + subject;
    }

    private static Map<String, String> merging(SubjectId other, String keep) {
        return Map.of("find", "合并", "other", other.toString(), "keep", keep, "reason", REASON);
    }

    @Test
    void mergesOnASubjectsPageLeadsTheOldAddressOnAndSplitsAgain() {
        SubjectId kept = firm("合并页甲厂");
        SubjectId merged = firm("合并页甲工厂");
        site.signIn(people.with(Role.OFFICER));
        assertThat(site.get(page(kept)).page().select("a[href=" + page(kept) + "/merges]"))
                .hasSize(1);
        assertThat(site.get(page(kept) + "/merges?find=合并页甲").text("main form[method=post]"))
                .contains("合并页甲工厂");
        Site.Answer done = site.post(page(kept) + "/merges", merging(merged, "this"));
        assertThat(done.status()).isEqualTo(303);
        Site anybody = site.stranger();
        assertThat(anybody.get(page(kept) + "/merges").text("main")).contains("“合并页甲工厂”并入“合并页甲厂”", REASON);
        assertThat(anybody.get(page(kept)).text("main")).contains("又名", "合并页甲工厂");
        Site.Answer old = anybody.get("/en" + page(merged) + "?at=2026-01-01T00:00");
        assertThat(old.status()).isEqualTo(301);
        assertThat(old.header("Location")).isEqualTo("/en" + page(kept) + "?at=2026-01-01T00:00");
        assertThat(old.header("Cache-Control")).isEqualTo("no-store");
        assertThat(anybody.get("/api/v1/subjects/" + merged + "/facts").header("Location"))
                .isEqualTo("/api/v1/subjects/" + kept + "/facts");
        assertThat(anybody.get(page(kept) + "/facts/" + ToldSubject.STAFF + "/2021")
                        .text("main"))
                .contains("“合并页甲工厂”在合并前的值");
        assertThat(anybody.get("/registry?q=合并页甲").text("tbody"))
                .contains("合并页甲厂")
                .doesNotContain("合并页甲工厂");
        String split = site.get(page(kept) + "/merges")
                .page()
                .expectFirst("form[action$=/split]")
                .attr("action");
        assertThat(site.post(split, Map.of("reason", "")).text("[role=alert]")).contains("4至500");
        assertThat(site.post(split, Map.of("reason", "其实是两家")).status()).isEqualTo(303);
        assertThat(anybody.get(page(merged)).status()).isEqualTo(200);
        assertThat(anybody.get(page(merged) + "/merges").text("main")).contains("已拆分", "其实是两家");
        assertThat(site.post(split, Map.of("reason", "其实是两家")).text("[role=alert]"))
                .contains("已被撤销");
    }

    @Test
    void tellsTheSecondOfficerWhoMergesCrosswise() {
        SubjectId one = firm("合并页乙厂");
        SubjectId two = firm("合并页乙工厂");
        site.signIn(people.with(Role.OFFICER));
        assertThat(site.post(page(one) + "/merges", merging(two, "this")).status())
                .isEqualTo(303);
        Site second = site.stranger().signIn(people.with(Role.OFFICER));
        Site.Answer told = second.post(page(two) + "/merges", merging(one, "this"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text("[role=alert]")).contains("没有合并");
        assertThat(told.text("main")).contains("“合并页乙工厂”并入“合并页乙厂”");
    }

    @Test
    void letsDistrictOfficersMergeWhatLiesInTheirDistrictAlone() {
        SubjectId one = firm("合并页丙厂");
        SubjectId two = firm("合并页丙工厂");
        site.signIn(people.memberOf(
                people.organisation(OrganisationKind.DISTRICT, new RegionCode("500120")), Role.DISTRICT_OFFICER));
        assertThat(site.post(page(one) + "/merges", merging(two, "this")).text("[role=alert]"))
                .contains("辖区");
        assertThat(subjects.find(two)).isPresent();
        Site own = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500106")),
                        Role.DISTRICT_OFFICER));
        assertThat(own.post(page(one) + "/merges", merging(two, "other")).status())
                .isEqualTo(303);
        assertThat(subjects.find(one)).isEmpty();
    }

    @Test
    void takesNothingWithoutAnotherSubjectAndAReason() {
        SubjectId one = firm("合并页丁厂");
        SubjectId two = firm("合并页丁工厂");
        site.signIn(people.with(Role.OFFICER));
        assertThat(site.post(page(one) + "/merges", Map.of("reason", REASON)).text("[role=alert]"))
                .contains("请选择");
        assertThat(site.post(page(one) + "/merges", Map.of("other", two.toString(), "reason", "同"))
                        .text("[role=alert]"))
                .contains("4至500");
        assertThat(site.post(page(one) + "/merges", merging(one, "this")).text("[role=alert]"))
                .contains("已经是同一个");
        assertThat(subjects.find(two)).isPresent();
        assertThat(site.stranger().get(page(one) + "/merges").page().select("main form[method=post]"))
                .isEmpty();
    }
}
