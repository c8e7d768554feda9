package org.chuanglian.platform.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.WorkbenchSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PlatformTest(properties = "test.database=workbench")
@Import(WorkbenchPageIT.Source.class)
class WorkbenchPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Source source;

    /** Something of one person's. */
    static class Source implements WorkbenchSource {
        private final LocalDate today;
        private final Instant now;
        private @Nullable PersonId owner;

        Source(Clock clock) {
            this.today = LocalDate.now(clock);
            this.now = clock.instant();
        }

        @Override
        public List<ToDo> awaiting(SignedIn person) {
            return person.id().equals(owner)
                    ? List.of(
                            new ToDo(
                                    new Words("稍后", "Later"),
                                    new Words("示例", "Sample"),
                                    "/later",
                                    today,
                                    Optional.empty()),
                            new ToDo(
                                    new Words("<i>逾期</i>", "Late"),
                                    new Words("示例", "Sample"),
                                    "/late",
                                    today.minusDays(30),
                                    Optional.of(today.minusDays(9))))
                    : List.of();
        }

        @Override
        public List<Started> started(SignedIn person, int limit) {
            return person.id().equals(owner)
                    ? List.of(
                            new Started(new Words("在办", "Open"), "/open", new Words("等待决定", "Waiting"), false, now),
                            new Started(new Words("办结", "Over"), "/over", new Words("同意", "Granted"), true, now))
                    : List.of();
        }
    }

    @Test
    void saysWhatAwaitsAPersonWhatHeStartedAndWhatChanged() {
        People.Account owner = people.with(Role.OFFICER);
        source.owner = owner.person().id();
        Site.Answer page = site.stranger().signIn(owner).get("/work");
        assertThat(page.text("h1")).isEqualTo("我的工作台");
        assertThat(page.text(".lede")).isEqualTo("等您办的有2件，其中1件已超期。");
        assertThat(page.page()
                        .select("section[aria-labelledby=h-awaiting] tbody th a")
                        .eachText())
                .containsExactly("<i>逾期</i>", "稍后");
        assertThat(page.text("section[aria-labelledby=h-awaiting] .st.bad")).matches("超\\d+个工作日");
        assertThat(page.text("section[aria-labelledby=h-started] tbody")).contains("在办", "等待决定");
        assertThat(page.text("section[aria-labelledby=h-changed]")).contains("办结", "同意");
        assertThat(site.stranger().signIn(owner).get("/en/work").text("h1")).isEqualTo("My workbench");
    }

    @Test
    void showsNothingThatIsNotThePersonsOwn() {
        source.owner = people.with(Role.OFFICER).person().id();
        Site.Answer page = site.stranger().signIn(people.with(Role.OFFICER)).get("/work");
        assertThat(page.text(".lede")).isEqualTo("没有等您办的事项。");
        assertThat(page.page().select("tbody tr")).isEmpty();
        assertThat(site.stranger().get("/work").header("Location")).contains("/signin");
    }
}
