package org.chuanglian.platform.work.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.Messages;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.todo.OwnToDos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A person watches a job, cancels it and reads what he was told. */
@PlatformTest(properties = "test.database=jobs")
@Import(JobPageIT.Kinds.class)
class WorkJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Messages messages;

    @Autowired
    private OwnToDos toDos;

    @Autowired
    private Clock clock;

    @Autowired
    private JobKind<JobPageIT.Order> kind;

    @Test
    void seesAJobGoOnAndEndWithoutLoadingThePageAgain() {
        People.Account owner = people.with(Role.OFFICER);
        JobId id = jobs.start(kind, new JobPageIT.Order(true), owner.person().id());
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(owner);
            tab.visit(Jobs.page(id));
            Page page = tab.page();
            assertThat(page.locator("main")).containsText("正在读第250行");
            assertThat(page.locator("progress")).hasAttribute("max", "1000");
            tab.axe();
            tab.picture("job-running");
            jobs.cancel(id, owner.person().id());
            assertThat(page.locator("main .st")).hasText("已取消");
            assertThat(page.locator("[data-until-end]")).isHidden();
            tab.axe();
        }
    }

    @Test
    void satisfiesAxeOnEveryPageOfWork() {
        People.Account owner = people.with(Role.OFFICER);
        messages.tell(
                owner.person().id(),
                MessageKind.ANSWER,
                new Words("更正申请C-1已采纳", "Request C-1 was granted"),
                "/methods");
        toDos.add(owner.person().id(), "给银行回电", Optional.of(LocalDate.now(clock).plusDays(1)));
        toDos.add(owner.person().id(), "把附件交给评审处", Optional.empty());
        toDos.add(owner.person().id(), "预约会议室", Optional.empty());
        toDos.mark(
                owner.person().id(), toDos.open(owner.person().id()).getLast().id(), true);
        JobId id = jobs.start(kind, new JobPageIT.Order(true), owner.person().id());
        browser.axeEverywhere(
                owner,
                List.of("/work", "/en/work", "/work/jobs", Jobs.page(id), "/work/messages", "/en/work/messages"));
        browser.axeEverywhere("/work/messages/confirm/unknown");
        try (Browser.Tab tab = browser.open(Browser.PHONE, ColorScheme.DARK)) {
            tab.signIn(owner);
            tab.visit("/work");
            tab.picture("workbench-390-dark");
            tab.visit("/work/messages");
            tab.picture("messages-390-dark");
        }
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(owner);
            tab.visit("/work");
            tab.picture("workbench");
            tab.visit("/work/messages");
            tab.picture("messages");
        }
        jobs.cancel(id, owner.person().id());
    }
}
