package org.chuanglian.platform.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class DoubtsPageIT {

    private static final String NAME = "存疑企业";
    private static final String REASON = "员工不足50人，上市公司少见";
    private static final String LIST =
            "?q=%E5%AD%98%E7%96%91%E4%BC%81%E4%B8%9A&kind=enterprise&column=" + ToldSubject.STAFF;

    @Autowired
    private Site site;

    private SubjectId firm = SubjectId.next();

    @BeforeEach
    void doubtAValue(@Autowired Catalogue catalogue, @Autowired Recordings recordings, @Autowired Subjects subjects) {
        ToldSubject told = new ToldSubject(catalogue, recordings, subjects);
        firm = told.firm(NAME);
        told.doubtStaff(NAME);
    }

    private Document page(String address) {
        Site.Answer answer = site.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.page();
    }

    @Test
    void marksTheValueOnThePageOfItsSubjectAndSaysWhy() {
        Document page = page("/registry/subjects/" + firm);
        Element staff = page.expectFirst("#fact-" + ToldSubject.STAFF);
        assertThat(staff.select(".doubt").text()).isEqualTo("存疑：" + REASON);
        assertThat(staff.text()).contains(REASON);
        assertThat(page.expectFirst("#fact-" + ToldSubject.REVENUE).select(".doubt"))
                .isEmpty();
        assertThat(page("/registry/subjects/" + firm + "/facts/" + ToldSubject.STAFF + "/2021")
                        .select(".tl li")
                        .text())
                .contains(REASON);
        assertThat(page("/en/registry/subjects/" + firm).select(".doubt").text())
                .contains("doubtful: fewer than 50 employees");
    }

    @Test
    void marksTheValueInAList() {
        Document page = page("/registry" + LIST);
        assertThat(page.select("table.ledger tbody tr")
                        .select("tr:contains(" + NAME + ") .doubt")
                        .text())
                .isEqualTo("存疑：" + REASON);
    }

    @Test
    void tellsTheReasonInFiles() {
        assertThat(site.get("/registry/export.csv" + LIST).body()).contains("职工人数存疑的原因", "94,2021," + REASON);
        JsonNode rows = JsonMapper.shared()
                .readTree(site.get("/registry/export.json" + LIST).body())
                .get("rows");
        assertThat(rows.get(0).get(ToldSubject.STAFF + ".doubt").asString()).isEqualTo(REASON);
        assertThat(site.get("/registry/subjects/" + firm + "/dossier.csv").body())
                .contains("evidence,doubt\r\n")
                .contains(",fewer_than_50_employees\r\n");
        assertThat(site.get("/registry/subjects/" + firm + "/dossier.json").body())
                .contains("\"doubt\":\"fewer_than_50_employees\"");
    }

    @Test
    void tellsTheReasonToPrograms() {
        JsonNode facts = JsonMapper.shared()
                .readTree(site.get("/api/v1/subjects/" + firm + "/facts?indicator=" + ToldSubject.STAFF)
                        .body())
                .get("facts");
        assertThat(facts.get(0).get("doubt").asString()).isEqualTo("fewer_than_50_employees");
        JsonNode listed =
                JsonMapper.shared().readTree(site.get("/api/v1/subjects" + LIST).body());
        assertThat(listed.at("/rows/0/readings/" + ToldSubject.STAFF + "/doubt").asString())
                .isEqualTo("fewer_than_50_employees");
    }

    @Test
    void listsDoubtfulValuesByReasonAndIsLedToFromWhereDataIsTold() {
        Document page = page("/registry/doubts?reason=fewer_than_50_employees");
        assertThat(page.select("table.ledger tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains(NAME, "职工人数", "2021", "94", REASON));
        assertThat(page.select(".spreads a[aria-current]").text()).contains(REASON);
        assertThat(page("/registry/sources").select(".tabs a").eachAttr("href")).contains("/registry/doubts");
        assertThat(page("/intake/pack").select("main a").eachAttr("href")).contains("/registry/doubts");
        assertThat(site.get("/registry/doubts?reason=whim").status()).isEqualTo(404);
        assertThat(page("/registry/doubts?page=999999999").select("table.ledger tbody tr"))
                .isNotEmpty();
    }
}
