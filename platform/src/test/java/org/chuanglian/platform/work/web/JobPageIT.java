package org.chuanglian.platform.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.JobFiles;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.Outcome;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.WorkText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@PlatformTest(properties = "test.database=jobs")
@Import(JobPageIT.Kinds.class)
@Timeout(60)
class JobPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Kinds kinds;

    @Autowired
    private JobKind<Order> kind;

    /** What the job is given. */
    record Order(boolean stay) {}

    /** A kind of job that waits until it is let go, or for ever. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Kinds {
        private final CountDownLatch go = new CountDownLatch(1);

        @Bean
        JobKind<Order> testKind(JobFiles files) {
            return new JobKind<>("test.page", WorkText.JOB, Order.class, (order, progress) -> {
                while (order.stay() || go.getCount() > 0) {
                    progress.report(250, 1_000L, new Words("<b>正在读第250行</b>", "Reading row 250"));
                }
                return new Outcome.Refused(
                        new Words("有3行未导入", "3 rows were not imported"),
                        List.of(files.keep(
                                "问题行.csv", "text/csv", out -> out.write("行,原因\n".getBytes(StandardCharsets.UTF_8)))));
            });
        }
    }

    private String waitFor(Site reader, String address, String text) {
        String body = reader.get(address).body();
        while (!body.contains(text)) {
            body = reader.get(address).body();
        }
        return body;
    }

    @Test
    void tellsTheOwnerHowFarAJobIsAndWhatCameOfIt() {
        People.Account owner = people.with(Role.OFFICER);
        Site mine = site.stranger().signIn(owner);
        assertThat(mine.get("/work/jobs").text(".empty h3")).isEqualTo("还没有任务");

        JobId id = jobs.start(kind, new Order(false), owner.person().id());
        String address = "/work/jobs/" + id;
        assertThat(waitFor(mine, address, "正在读第250行"))
                .contains("运行中", "250 / 1,000", "&lt;b&gt;", "data-follow=\"" + address + "/events\"");
        assertThat(mine.get("/en" + address).body()).contains("Reading row 250", "250 of 1,000");
        assertThat(mine.get("/work/jobs").page().select("table a").attr("href")).isEqualTo(address);

        kinds.go.countDown();
        String events = mine.get(address + "/events").body();
        assertThat(events).contains("event:piece", "有3行未导入", "event:end", "data:未完成");
        Site.Answer page = mine.get(address);
        assertThat(page.body()).contains("有3行未导入", "问题行.csv").doesNotContain("data-follow=");
        Site.Answer file = mine.get(page.page().select("a[download]").attr("href"));
        assertThat(file.body()).isEqualTo("行,原因\n");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(mine.get(address + "/files/2").status()).isEqualTo(404);
    }

    @Test
    void showsAJobToNobodyButItsOwnerAndAdministrators() {
        People.Account owner = people.with(Role.ENTERPRISE);
        JobId id = jobs.start(kind, new Order(true), owner.person().id());
        String address = "/work/jobs/" + id;
        Site other = site.stranger().signIn(people.with(Role.OFFICER));
        assertThat(List.of(address, address + "/events", address + "/files/1"))
                .allSatisfy(path -> assertThat(other.get(path).status()).isEqualTo(404));
        assertThat(other.post(address + "/cancel", Map.of()).status()).isEqualTo(404);
        assertThat(other.get("/work/jobs").body()).doesNotContain(id.toString());
        assertThat(site.stranger().get(address).header("Location")).contains("/signin");

        Site administrator = site.stranger().signIn(people.with(Role.ADMINISTRATOR));
        assertThat(administrator.get(address).status()).isEqualTo(200);
        assertThat(administrator.post(address + "/cancel", Map.of()).status()).isEqualTo(303);
        waitFor(site.stranger().signIn(owner), address, "已取消");
    }

    @Test
    void hasARoomInTheRailForWhoeverIsSignedIn() {
        assertThat(site.stranger().get("/accessibility").page().select(".rail a[href=/work]"))
                .isEmpty();
        assertThat(site.stranger()
                        .signIn(people.with(Role.TALENT))
                        .get("/accessibility")
                        .page()
                        .select(".rail a[href=/work]"))
                .hasSize(1);
    }
}
