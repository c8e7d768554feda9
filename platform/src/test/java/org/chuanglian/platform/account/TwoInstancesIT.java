package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.Chuanglian;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.JobFiles;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.Outcome;
import org.chuanglian.platform.work.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Two instances of the platform on one database, as behind one address. */
@PlatformTest(properties = "test.database=two-instances")
@Import(TwoInstancesIT.Kinds.class)
class TwoInstancesIT {

    private static ConfigurableApplicationContext second;

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobKind<Kinds.Order> fileKind;

    private Site other;

    @BeforeAll
    static void start(@Autowired Environment first) {
        String database = "chuanglian.database.";
        second = new SpringApplicationBuilder(Chuanglian.class, Kinds.class)
                .run(
                        "--server.port=0",
                        "--chuanglian.var=" + first.getRequiredProperty("chuanglian.var") + "-second",
                        "--" + database + "url=" + first.getRequiredProperty(database + "url"),
                        "--" + database + "user=" + first.getRequiredProperty(database + "user"),
                        "--" + database + "password=" + first.getRequiredProperty(database + "password"));
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    @BeforeEach
    void meetBoth() {
        other = site.at("http://localhost:" + second.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** A kind of job that makes a file, at whichever instance runs it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Kinds {
        /** What the job is given. */
        record Order(String words) {}

        @Bean
        JobKind<Order> fileKind(JobFiles files) {
            return new JobKind<>(
                    "test.file",
                    AccountText.ACCOUNT,
                    Order.class,
                    (order, progress) -> new Outcome.Done(
                            new Words(order.words(), order.words()),
                            List.of(files.keep(
                                    "结果.csv",
                                    "text/csv",
                                    out -> out.write(order.words().getBytes(StandardCharsets.UTF_8))))));
        }
    }

    @Test
    void handsOutAtTheOneTheFileOfAJobThatRanAtTheOther() {
        People.Account officer = people.with(Role.OFFICER);
        JobId id =
                jobs.start(fileKind, new Kinds.Order("示例结果"), officer.person().id());
        while (!jobs.find(id).orElseThrow().isOver()) {
            Thread.onSpinWait();
        }
        Site there = other.stranger().signIn(officer);
        Site.Answer file = there.get("/work/jobs/" + id + "/files/1");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("示例结果");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(site.stranger()
                        .signIn(officer)
                        .get("/work/jobs/" + id + "/files/1")
                        .body())
                .isEqualTo("示例结果");
        Site foreign = other.stranger().signIn(people.with(Role.OFFICER));
        assertThat(foreign.get("/work/jobs/" + id + "/files/1").status()).isEqualTo(404);
    }

    @Test
    void knowsAtTheOneWhoSignedInAtTheOther() {
        People.Account officer = people.with(Role.OFFICER);
        site.signIn(officer);
        assertThat(other.get("/account").text("main")).contains(officer.name());
        other.post("/signout", Map.of());
        assertThat(site.get("/account").status()).isEqualTo(303);
    }

    @Test
    void endsAtTheOneASessionOfTheOther() {
        People.Account officer = people.with(Role.OFFICER);
        Site phone = site.stranger().signIn(officer);
        other.signIn(officer);
        assertThat(other.get("/account").page().select("section:has(#sessions) tbody tr"))
                .hasSize(2);
        other.post("/account/sessions/end-others", Map.of());
        assertThat(phone.get("/account").status()).isEqualTo(303);
        assertThat(site.get("/account").status()).isEqualTo(200);
    }

    @Test
    void countsWrongTriesAtBothTogether() {
        People.Account officer = people.with(Role.OFFICER);
        for (int tried = 0; tried < 5; tried++) {
            Site asked = tried % 2 == 0 ? site : other;
            asked.get("/signin");
            asked.post("/signin", Map.of("name", officer.name(), "password", "wrong"));
        }
        site.get("/signin");
        assertThat(site.post("/signin", Map.of("name", officer.name(), "password", officer.password()))
                        .header("Location"))
                .startsWith("/signin?locked=");
    }

    @Test
    void takesARoleAwayAtBothAtOnce() {
        People.Account administrator = people.with(Role.ADMINISTRATOR);
        People.Account officer = people.with(Role.OFFICER, Role.ADMINISTRATOR);
        Site reader = other.stranger().signIn(officer);
        assertThat(reader.get("/people").status()).isEqualTo(200);
        site.signIn(administrator);
        site.post(
                "/people/" + officer.person().id() + "/roles",
                Map.of("seen", "OFFICER,ADMINISTRATOR", "role", "OFFICER"));
        assertThat(reader.get("/people").status()).isEqualTo(403);
        site.post("/people/" + officer.person().id() + "/close", Map.of());
        assertThat(reader.get("/account").status()).isEqualTo(303);
    }
}
