package org.chuanglian.platform.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.NameUse;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SearchPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private SubjectIndex index;

    @BeforeEach
    void record() {
        recordings.record(new Recordings.Cause(new Recorder.Pack("test"), "test", null), sheet -> {
            sheet.subject(
                    1,
                    new SubjectEntry(
                            new SubjectKey(SubjectKey.Scheme.STOCK, "988801.SH"),
                            List.of(),
                            SubjectKind.ENTERPRISE,
                            "嘉陵寻梦<b>科技股份有限公司",
                            "Jialing Dream",
                            List.of(new OtherName("嘉陵寻梦", NameUse.SHORT)),
                            new RegionCode("500106"),
                            "电子",
                            false));
            sheet.subject(
                    2,
                    SubjectEntry.named(
                            new SubjectKey(SubjectKey.Scheme.PACK, "search-page-lab"),
                            SubjectKind.FACILITY,
                            "嘉陵寻梦联合实验室",
                            new RegionCode("500106")));
        });
        await().untilAsserted(() -> assertThat(index.suggest("嘉陵寻梦", 5)).hasSize(2));
    }

    private static String query(String text) {
        return "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void showsWhatWasFoundAndMarksIt() {
        Document page = site.get(query("嘉陵寻梦")).page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("“嘉陵寻梦”找到2条");
        assertThat(page.select(".found a").eachText()).contains("嘉陵寻梦<b>科技股份有限公司", "嘉陵寻梦联合实验室");
        assertThat(page.select(".found mark").eachText()).allMatch("嘉陵寻梦"::equals);
        assertThat(page.expectFirst(".found a").attr("href")).startsWith("/registry/subjects/");
        assertThat(page.select(".tabs a").eachText()).hasSize(3);
    }

    @Test
    void narrowsToOneKind() {
        Document page = site.get(query("嘉陵寻梦") + "&kind=facility").page();
        assertThat(page.select(".found a").eachText()).containsExactly("嘉陵寻梦联合实验室");
        assertThat(page.select(".tabs a[aria-current]").size()).isOne();
    }

    @Test
    void findsByInitialsByKeyAndWithASlip() {
        assertThat(site.get(query("jlxm")).text(".found")).contains("嘉陵寻梦");
        assertThat(site.get(query("988801")).text(".found")).contains("嘉陵寻梦");
        Document slipped = site.get(query("嘉陵寻梅联合实验室")).page();
        assertThat(slipped.select(".found a").eachText()).contains("嘉陵寻梦联合实验室");
        assertThat(slipped.select(".prose a").eachText()).contains("嘉陵寻梦联合实验室");
    }

    @Test
    void saysWhatWasTriedWhenNothingIsFound() {
        Document page = site.get(query("龘龘龘彧彧彧")).page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("没有找到“龘龘龘彧彧彧”");
        assertThat(page.expectFirst(".empty").text()).contains("拼音", "颠倒");
    }

    @Test
    void keepsTheRestWhenOnePartOfTheAddressIsMalformed() {
        Document page = site.get(query("嘉陵寻梦") + "&kind=unicorn&page=x").page();
        assertThat(page.select(".lede").text()).contains("unicorn");
        assertThat(page.select(".found a")).hasSize(2);
    }

    @Test
    void takesHostileQueriesCalmly() {
        for (String hostile :
                List.of("", "<script>alert(1)</script>", "*:* AND [", "！".repeat(500), "重".repeat(700), "\u0000")) {
            Site.Answer answer = site.get(query(hostile));
            assertThat(answer.status()).as(hostile).isEqualTo(200);
            assertThat(answer.page().select("main script")).isEmpty();
        }
    }

    @Test
    void suggestsWhileTyping() {
        Document list = site.get("/search/suggest?q=jialingxun").page();
        assertThat(list.select("[role=option]").eachText()).anyMatch(text -> text.contains("嘉陵寻梦"));
        assertThat(list.select("html > body > header")).isEmpty();
    }

    @Test
    void answersPrograms() {
        Site.Answer answer = site.get("/api/v1/search?q=jlxm&kind=enterprise");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(new String(answer.response().body(), StandardCharsets.UTF_8))
                .contains("\"total\":1", "\"closeness\":\"exact\"", "\"bySound\":true", "988801.SH");
    }

    @Test
    void speaksEnglish() {
        Document page = site.get("/en" + query("Jialing Dream")).page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("“Jialing Dream”: 1 found");
        assertThat(page.expectFirst(".found a").attr("href")).startsWith("/en/registry/subjects/");
    }

    @Test
    void keepsTheStateOfTheIndexForAdministrators() {
        assertThat(site.get("/search/index").header("Location")).contains("/signin");
        assertThat(site.post("/search/index", Map.of()).status()).isNotEqualTo(200);
        Site officer = site.stranger();
        officer.signIn(people.with(Role.OFFICER));
        assertThat(officer.get("/search/index").status()).isEqualTo(403);
        assertThat(officer.post("/search/index", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void showsAdministratorsTheIndexAndRebuildsIt() {
        Site administrator = site.stranger();
        administrator.signIn(people.with(Role.ADMINISTRATOR));
        assertThat(administrator.get("/search/index").text("h2")).isNotEmpty();
        Site.Answer asked = administrator.post("/search/index", Map.of());
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.header("Location")).endsWith("/search/index");
        Document part = administrator.get("/search/index", "HX-Request", "true").page();
        assertThat(part.select("dl.dl")).hasSize(1);
        assertThat(part.select("header.topbar")).isEmpty();
    }
}
