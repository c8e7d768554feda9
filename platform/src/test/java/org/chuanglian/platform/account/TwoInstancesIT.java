package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chuanglian.platform.Chuanglian;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Two instances of the platform on one database, as behind one address. */
@PlatformTest
class TwoInstancesIT {

    private static ConfigurableApplicationContext second;

    @Autowired
    private Site site;

    @Autowired
    private People people;

    private Site other;

    @BeforeAll
    static void start(@Autowired Environment first) {
        String database = "chuanglian.database.";
        second = new SpringApplicationBuilder(Chuanglian.class)
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
