package org.chuanglian.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Documents that come with requests to correct a value: who may send which, and who opens them. */
@PlatformTest(properties = {"test.database=documents", "chuanglian.record.largest-megabytes=1"})
class CorrectionDocumentPageIT {

    private static final String PATH = SentCorrection.PATH;
    private static final String NAME = "年报.pdf";
    private static final byte[] PDF = "%PDF-1.7\n% 示例\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final RegionCode ELSEWHERE = new RegionCode("500101");

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
    private JdbcTemplate sql;

    private ToldSubject told;

    @BeforeEach
    void prepare() {
        told = new ToldSubject(catalogue, recordings, subjects);
    }

    private static Map<String, String> request(SubjectId firm, String claim) {
        return SentCorrection.form(firm, claim, "九月缴费名单甲", "");
    }

    private Site.Answer send(SubjectId firm, String name, byte[] content) {
        return site.stranger().upload(PATH, request(firm, "86"), "document", name, content);
    }

    private String receipt(Site.Answer answer) {
        return SentCorrection.page(site, answer);
    }

    private long rows(String table) {
        return Objects.requireNonNull(sql.queryForObject("select count(*) from " + table, Long.class));
    }

    @Test
    void givesTheDocumentToWhoDecidesTheRequestAndToNobodyElse() {
        String receipt = receipt(send(told.firm("文件企业一"), NAME, PDF));
        assertThat(site.stranger().get(receipt).body()).doesNotContain(NAME);
        assertThat(site.stranger().get(receipt + "/document").status()).isNotEqualTo(200);
        Site member = site.stranger().signIn(people.with(Role.TALENT));
        assertThat(member.get(receipt + "/document").status()).isEqualTo(403);
        Site elsewhere = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, ELSEWHERE), Role.DISTRICT_OFFICER));
        assertThat(elsewhere.get(receipt + "/document").status()).isEqualTo(403);

        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        assertThat(officer.get(receipt).page().select("a[href$=/document]").text())
                .isEqualTo(NAME);
        Site.Answer document = officer.get(receipt + "/document");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.bytes()).isEqualTo(PDF);
        assertThat(document.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(document.header("Content-Disposition")).startsWith("attachment");
        assertThat(document.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(document.header("Content-Security-Policy")).contains("sandbox");
        assertThat(document.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(document.header("Cache-Control")).contains("no-store");
    }

    private void isHandedOut(Site.Answer document) {
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.bytes()).isEqualTo(PDF);
        assertThat(document.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(document.header("Content-Disposition")).startsWith("attachment");
        assertThat(document.header("Cache-Control")).contains("no-store");
    }

    private long viewed() {
        return Objects.requireNonNull(sql.queryForObject(
                "select count(*) from record.entry where line like '%\"kind\":\"value.viewed\"%'", Long.class));
    }

    @Test
    void givesTheDocumentToWhoAskedAndToNobodyElseWhoAsks() {
        Site asker = site.stranger().signIn(people.with(Role.TALENT));
        Site.Answer sent = asker.upload(PATH, request(told.firm("文件企业六"), "86"), "document", NAME, PDF);
        String link = sent.header("Location").replace(site.address(), "");
        String page = receipt(sent);
        long before = viewed();
        assertThat(asker.get(page).page().select("a[href$=/document]").text()).isEqualTo(NAME);
        isHandedOut(asker.get(page + "/document"));
        assertThat(site.stranger().get(link).page().select("a[href$=/document]").text())
                .isEqualTo(NAME);
        isHandedOut(site.stranger().get(link + "/document"));
        assertThat(viewed()).isEqualTo(before + 2);

        Site another = site.stranger().signIn(people.with(Role.TALENT));
        String own = receipt(another.upload(PATH, request(told.firm("文件企业七"), "86"), "document", NAME, PDF));
        assertThat(another.get(own + "/document").status()).isEqualTo(200);
        assertThat(another.get(page + "/document").status()).isEqualTo(403);
        assertThat(another.get(page).page().select("a[href$=/document]")).isEmpty();
        assertThat(site.stranger().get(page + "/document").header("Location")).contains("/signin");
        assertThat(site.stranger().get(PATH + "/receipts/none/document").status())
                .isEqualTo(404);
        assertThat(viewed()).isEqualTo(before + 3);
    }

    @Test
    void showsTheOfficerTheDocumentAfterHeDecidedToo() {
        String page = receipt(send(told.firm("文件企业八"), NAME, PDF));
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        officer.get(page);
        officer.post(page + "/decision", Map.of("decision", "decline", "reason", "名单不含该企业", "evidence", ""));
        assertThat(officer.get(page).page().select("a[href$=/document]").text()).isEqualTo(NAME);
    }

    @Test
    void asksNothingWhereTheDocumentIsRefused() {
        SubjectId firm = told.firm("文件企业二");
        long requests = rows("intake.correction");
        long kept = rows("record.attachment");
        Site.Answer refused = send(firm, "a.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.page().select("[role=alert] a[href=#document]").text())
                .contains("后缀与内容不符");
        assertThat(refused.page().expectFirst("#ground").val()).isEqualTo("九月缴费名单甲");
        assertThat(send(firm, "a.txt", "只是文字".getBytes(StandardCharsets.UTF_8))
                        .page()
                        .select("[role=alert] a[href=#document]")
                        .text())
                .contains("PDF、PNG、JPEG");
        assertThat(send(firm, "a.pdf", new byte[1_000_001])
                        .page()
                        .select("[role=alert] a[href=#document]")
                        .text())
                .contains("最多1MB");
        assertThat(rows("intake.correction")).isEqualTo(requests);
        assertThat(rows("record.attachment")).isEqualTo(kept);
    }

    @Test
    void saysThatARequestIsTooLargeToBeRead() {
        Site.Answer answer = send(told.firm("文件企业三"), "a.pdf", new byte[1_500_000]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("main")).contains("超过了上限");
    }

    @Test
    void takesARequestWithoutADocumentAsBefore() {
        String receipt = receipt(send(told.firm("文件企业四"), "", new byte[0]));
        assertThat(site.signIn(people.with(Role.OFFICER)).get(receipt).text("dl.dl:contains(证明文件)"))
                .contains("没有附文件");
        assertThat(site.get(receipt + "/document").status()).isEqualTo(404);
    }

    @Test
    void keepsTheDocumentOfARequestSentTwiceOnce() {
        SubjectId firm = told.firm("文件企业五");
        String first = receipt(send(firm, NAME, PDF));
        long kept = rows("record.attachment");
        assertThat(receipt(send(firm, NAME, PDF))).isEqualTo(first);
        assertThat(rows("record.attachment")).isEqualTo(kept);
    }
}
