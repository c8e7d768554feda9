package org.chuanglian.platform.record.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.chuanglian.ledger.Algorithm;
import org.chuanglian.ledger.Checkpoint;
import org.chuanglian.ledger.Report;
import org.chuanglian.ledger.Verification;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.record.chain.Checkpoints;
import org.chuanglian.platform.record.chain.Entries;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest(properties = "test.database=record-pages")
class RecordPageIT {

    private static final String HOSTILE = "<script>alert(1)</script>";

    @Autowired
    private Site site;

    @Autowired
    private Acts acts;

    @Autowired
    private Entries entries;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void append() {
        acts.append(Act.of(ActKind.EXPORTED, new Actor.Visitor())
                .about("list:示例")
                .telling("filter", HOSTILE)
                .keeping("contact", "someone@example.org"));
    }

    /** A day is over as soon as its checkpoint is there; the day is one that no other test makes. */
    private void haveACheckpoint() {
        sql.update("insert into record.checkpoint select '2026-01-31', seq, hash, 'SHA-256', now()"
                + " from record.entry where seq = 1 on conflict do nothing");
    }

    @Test
    void showsTheChainTheCheckpointsAndHowToVerifyThem() {
        haveACheckpoint();
        Site.Answer page = site.get("/record");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).contains("条记录");
        assertThat(page.page().select("ol.prose li")).hasSize(3);
        assertThat(page.text("#main")).contains(entries.end().head(), "2026-01-31", "访客", "导出清单");
        assertThat(page.page().select(".rail a[href=/record]").text()).isEqualTo("存证");
        assertThat(site.get("/en/record").text("#main")).contains("How to verify", "a visitor", "A list was exported");
        assertThat(site.get("/record?page=nonsense").status()).isEqualTo(200);
    }

    @Test
    void showsEachEntryUnderItsNumberAndNothingThatIsSealed() {
        long seq = entries.end().entries();
        Site.Answer page = site.get("/record/entries/" + seq);
        assertThat(page.text("#line")).isEqualTo(entries.find(seq).orElseThrow().line());
        assertThat(page.text("#main")).contains(HOSTILE, "list:示例", "contact");
        assertThat(page.body()).doesNotContain(HOSTILE, "someone@example.org");
        assertThat(site.get("/en/record/entries/" + seq).text("h1")).isEqualTo("A list was exported");
        assertThat(site.get("/record/entries/999999999").status()).isEqualTo(404);
        assertThat(site.get("/record/entries/9999999999999999").status()).isEqualTo(404);
        assertThat(site.get("/record/entries/0").status()).isEqualTo(404);
    }

    @Test
    void handsOutAnExportThatVerifies() throws IOException {
        Site.Answer export = site.get("/record/record.ndjson");
        assertThat(export.header("Content-Disposition")).startsWith("attachment");
        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(export.body()).doesNotContain("someone@example.org");
        Report report = Verification.of(new ByteArrayInputStream(export.bytes()), Optional.empty(), read -> {});
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isPositive();
    }

    @Test
    void handsOutCheckpointsAndTheVerifier() {
        haveACheckpoint();
        Site.Answer checkpoint = site.get("/record/checkpoint-2026-01-31.json");
        assertThat(Checkpoint.of(checkpoint.body()))
                .isEqualTo(checkpoints.of(java.time.LocalDate.parse("2026-01-31")))
                .isPresent();
        assertThat(site.get("/record/checkpoint-2020-01-01.json").status()).isEqualTo(404);
        assertThat(site.get("/record/checkpoint-soon.json").status()).isEqualTo(404);
        Site.Answer jar = site.get("/record/chuanglian-verifier.jar");
        assertThat(site.get("/record").text("#main")).contains(Algorithm.SHA_256.hash(jar.bytes()));
        assertThat(jar.header("Content-Type")).isEqualTo("application/java-archive");
    }
}
