package org.chuanglian.platform.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.Messages;
import org.chuanglian.platform.work.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(properties = "test.database=workbench")
class MessagesPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Messages messages;

    @Test
    void countsInTheTopBarWhatIsUnreadUntilItIsRead() {
        People.Account account = people.with(Role.TALENT);
        Site mine = site.stranger().signIn(account);
        assertThat(mine.get("/accessibility").page().select(".topbar .waiting")).isEmpty();
        messages.tell(account.person().id(), MessageKind.ANSWER, new Words("<b>一</b>", "One"), "/methods");
        messages.tell(account.person().id(), MessageKind.ANSWER, new Words("二", "Two"), "/accessibility");
        assertThat(mine.get("/accessibility").text(".topbar .waiting")).contains("2", "未读消息2条");
        Site.Answer page = mine.get("/work/messages");
        assertThat(page.page().select("tbody th a").eachText()).containsExactly("二", "<b>一</b>");
        String second = page.page().select("tbody th a").getFirst().attr("href");
        assertThat(mine.get(second).header("Location")).endsWith("/accessibility");
        assertThat(mine.get("/en/work/messages").text(".topbar .waiting")).contains("1");

        String until = mine.get("/work/messages")
                .page()
                .expectFirst("input[name=until]")
                .val();
        messages.tell(account.person().id(), MessageKind.ANSWER, new Words("三", "Three"), "/methods");
        assertThat(mine.post("/work/messages/read", Map.of("until", until)).status())
                .isEqualTo(303);
        assertThat(mine.get("/work/messages").text(".topbar .waiting")).contains("1");
    }

    @Test
    void tellsInOneMessageWhatIsToldOfOneThingUntilItIsRead() {
        People.Account account = people.with(Role.TALENT);
        Site mine = site.stranger().signIn(account);
        messages.tellOf(account.person().id(), MessageKind.JOB, new Words("校验完成", "Checked"), "/methods");
        messages.tellOf(account.person().id(), MessageKind.JOB, new Words("入库完成", "Recorded"), "/methods");
        messages.tellOf(account.person().id(), MessageKind.JOB, new Words("别的", "Other"), "/accessibility");
        messages.tellOf(account.person().id(), MessageKind.JOB, new Words("校验完成", "Checked"), "/methods");
        Site.Answer page = mine.get("/work/messages");
        assertThat(page.page().select("tbody th a").eachText()).containsExactly("入库完成；校验完成", "别的");
        assertThat(mine.get("/en/work/messages").page().select("tbody th a").eachText())
                .containsExactly("Recorded; Checked", "Other");
        mine.get(page.page().expectFirst("tbody th a").attr("href"));
        messages.tellOf(account.person().id(), MessageKind.JOB, new Words("已撤回", "Taken back"), "/methods");
        assertThat(mine.get("/work/messages").page().select("tbody th a").eachText())
                .containsExactly("已撤回", "入库完成；校验完成", "别的");
    }

    @Test
    void showsNobodyAMessageToSomebodyElse() {
        People.Account account = people.with(Role.TALENT);
        messages.tell(account.person().id(), MessageKind.ANSWER, new Words("只给本人", "His alone"), "/methods");
        Site mine = site.stranger().signIn(account);
        String link =
                mine.get("/work/messages").page().expectFirst("tbody th a").attr("href");
        Site other = site.stranger().signIn(people.with(Role.ADMINISTRATOR));
        assertThat(other.get("/work/messages").body()).doesNotContain("只给本人");
        assertThat(other.get(link).status()).isEqualTo(404);
        assertThat(mine.get("/work/messages").text(".topbar .waiting")).contains("1");
    }

    @Test
    void offersNoMailWhereThereIsNoMailServer() {
        Site mine = site.stranger().signIn(people.with(Role.TALENT));
        Site.Answer page = mine.get("/work/messages");
        assertThat(page.text("section[aria-labelledby=h-mail]")).contains("不发邮件");
        assertThat(page.page().select("#address")).isEmpty();
        assertThat(mine.post("/work/messages/mail", Map.of("address", "a@example.org", "pace", "each"))
                        .status())
                .isEqualTo(200);
    }
}
