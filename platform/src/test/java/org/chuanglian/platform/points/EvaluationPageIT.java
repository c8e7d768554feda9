package org.chuanglian.platform.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the public evaluations say of a firm, item by item, and to whom. */
@PlatformTest(properties = "test.database=points-evaluations")
class EvaluationPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private JdbcTemplate sql;

    private SubjectId firm;
    private Site own;

    @BeforeEach
    void prepare() {
        ScoredFirms firms = new ScoredFirms(catalogue, recordings, subjects).define();
        firm = firms.firm("测试自测股份有限公司", "500106", "传感器");
        firms.figures("测试自测股份有限公司", 2020, Map.of("FIRM_REVENUE", "100000000", "FIRM_RD_EXPENSE", "8000000"));
        firms.figures("测试自测股份有限公司", 2021, ScoredFirms.report("120000000", "12000000"));
        Organisation organisation = new Organisation(
                new OrganisationId(firm.value()), "测试自测", OrganisationKind.ENTERPRISE, Optional.empty());
        organisations.add(new Actor.Platform(), organisation);
        own = site.stranger().signIn(people.memberOf(organisation, Role.ENTERPRISE));
    }

    private String path(String code) {
        return "/points/" + firm + "/evaluations/" + code;
    }

    @Test
    void tellsItemByItemWhatAFirmGetsAndFlagsWhatHasNoData() {
        Site.Answer page = own.get(path("technology-sme"));
        assertThat(page.status()).isEqualTo(200);
        // 60 of 200 people are 30 % by the lower bound, 10 % of revenue; nothing is known of its property
        assertThat(page.text(".total .big")).isEqualTo("70");
        assertThat(page.text("main"))
                .contains("分数已达到", "研发人员（下限）", "无数据，记0分", "最多可得100分", "公开办法原文", "职工总数不超过500人符合")
                .contains("不是主管部门的认定");
        assertThat(own.get("/en" + path("technology-sme")).text("main"))
                .contains("As published", "At most 500 employeesHolds", "No data: 0 points");
        assertThat(own.get(path("technology-sme") + "?year=2020").text("main")).contains("2020");
        assertThat(own.get(path("innovative-sme")).text("main")).contains("尚不能判断", "不低于20分", "直接认定条件");
        assertThat(own.get(path("high-technology")).text("main")).contains("由专家评定，不计分", "须超过70分", "非官方");
        assertThat(own.get(path("none")).status()).isEqualTo(404);
    }

    @Test
    void showsAnEvaluationToThoseAloneWhoSeeThePointsAndTellsTheRecordOfOthers() {
        Site competitor = site.stranger()
                .signIn(people.memberOf(people.organisation(OrganisationKind.ENTERPRISE), Role.ENTERPRISE));
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        assertThat(competitor.get(path("technology-sme")).status()).isEqualTo(403);
        assertThat(site.stranger().get(path("technology-sme")).status()).isEqualTo(303);
        String views = "select count(*) from record.entry where kind = 'points.viewed'";
        Long before = sql.queryForObject(views, Long.class);
        own.get(path("technology-sme"));
        assertThat(sql.queryForObject(views, Long.class)).isEqualTo(before);
        assertThat(officer.get(path("technology-sme")).status()).isEqualTo(200);
        assertThat(sql.queryForObject(views, Long.class)).isGreaterThan(before);
    }
}
