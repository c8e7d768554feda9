package org.chuanglian.platform.work.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.Messages;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.db.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mail against a mail server: who gets what, and who gets nothing. */
@PlatformTest(properties = "test.database=mail")
@Timeout(120)
class MailPageIT {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final Pattern LINK = Pattern.compile("/work/messages/confirm/\\S+");
    private static final Words ANSWERED = new Words("更正申请C-1已采纳", "Request C-1 was granted");

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Messages messages;

    @Autowired
    private DailyLetters daily;

    @Autowired
    private DSLContext sql;

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("chuanglian.mail.host", () -> "127.0.0.1");
        settings.add("chuanglian.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("chuanglian.mail.security", () -> "NONE");
        settings.add("chuanglian.mail.from", () -> "platform@example.org");
        settings.add("chuanglian.mail.site", () -> "https://platform.example.org");
        settings.add("chuanglian.mail.rounds", () -> "100ms");
        settings.add("chuanglian.mail.gather", () -> "5s");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private static List<MimeMessage> lettersTo(String address) throws MessagingException {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(letter -> recipient(letter).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage letter) throws MessagingException, IOException {
        return letter.getContent().toString();
    }

    /** Waits until nothing is on its way any more. */
    private void settle() {
        while (sql.fetchCount(Tables.LETTER) > 0) {
            Thread.onSpinWait();
        }
    }

    private static Map<String, String> choice(String address, String pace) {
        return choice(address, pace, MessageKind.values());
    }

    private static Map<String, String> choice(String address, String pace, MessageKind... kinds) {
        Map<String, String> choice = new HashMap<>(Map.of("address", address, "pace", pace));
        Arrays.asList(kinds).forEach(kind -> choice.put(kind.code(), "true"));
        return choice;
    }

    /** Chooses and confirms mail. */
    private Site chosen(People.Account account, String address, String pace) throws MessagingException, IOException {
        Site mine = site.stranger().signIn(account);
        assertThat(mine.post("/work/messages/mail", choice(address, pace)).status())
                .isEqualTo(303);
        settle();
        String letter = text(lettersTo(address).getLast());
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        Site reader = site.stranger();
        reader.get(link.group());
        assertThat(reader.post(link.group(), Map.of()).text("[role=status]")).contains("已确认");
        assertThat(reader.post(link.group(), Map.of()).text("[role=alert]")).contains("已失效");
        return mine;
    }

    @Test
    void sendsNobodyMailThatHeDidNotChoose() throws MessagingException, IOException {
        People.Account nobody = people.with(Role.TALENT);
        People.Account unconfirmed = people.with(Role.TALENT);
        Site hesitant = site.stranger().signIn(unconfirmed);
        hesitant.post("/work/messages/mail", choice("hesitant@example.org", "each"));
        messages.tell(nobody.person().id(), MessageKind.ANSWER, ANSWERED, "/intake/corrections/C-1");
        messages.tell(unconfirmed.person().id(), MessageKind.ANSWER, ANSWERED, "/intake/corrections/C-1");
        daily.write();
        settle();
        assertThat(lettersTo("hesitant@example.org")).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("请确认接收创链平台的通知");
            assertThat(GreenMailUtil.getWholeMessage(letter)).contains("Auto-Submitted: auto-generated");
        });
        assertThat(hesitant.get("/work/messages").text("main")).contains("更正申请C-1已采纳", "已向hesitant@example.org发送确认信");
    }

    @Test
    void sendsALetterForEachMessageToWhoeverChoseThatAndStopsWhenHeStops() throws MessagingException, IOException {
        People.Account account = people.with(Role.TALENT);
        Site mine = chosen(account, "each@example.org", "each");
        messages.tell(account.person().id(), MessageKind.ANSWER, ANSWERED, "/intake/corrections/C-1");
        settle();
        assertThat(lettersTo("each@example.org")).hasSize(2);
        MimeMessage letter = lettersTo("each@example.org").getLast();
        assertThat(letter.getSubject()).isEqualTo("创链：更正申请C-1已采纳");
        assertThat(text(letter))
                .contains(
                        "https://platform.example.org/intake/corrections/C-1",
                        "https://platform.example.org/work/messages");
        daily.write();
        mine.get("/work/messages");
        assertThat(mine.post("/work/messages/mail/stop", Map.of()).status()).isEqualTo(303);
        messages.tell(account.person().id(), MessageKind.ANSWER, ANSWERED, "/intake/corrections/C-1");
        settle();
        assertThat(lettersTo("each@example.org")).hasSize(2);
    }

    @Test
    void sendsOneLetterOfWhatIsToldOfOneThing() throws MessagingException, IOException {
        People.Account account = people.with(Role.TALENT);
        chosen(account, "digest@example.org", "each");
        messages.tellOf(account.person().id(), MessageKind.JOB, new Words("校验完成", "Checked"), "/intake/uploads/1");
        messages.tellOf(account.person().id(), MessageKind.JOB, new Words("入库完成", "Recorded"), "/intake/uploads/1");
        settle();
        assertThat(lettersTo("digest@example.org")).hasSize(2);
        MimeMessage letter = lettersTo("digest@example.org").getLast();
        assertThat(letter.getSubject()).isEqualTo("创链：校验完成；入库完成");
        assertThat(text(letter)).contains("https://platform.example.org/intake/uploads/1");
    }

    @Test
    void sendsNothingOfAKindThatHeDidNotChoose() throws MessagingException, IOException {
        People.Account account = people.with(Role.TALENT);
        Site mine = chosen(account, "kinds@example.org", "each");
        assertThat(mine.post("/work/messages/mail", choice("kinds@example.org", "each", new MessageKind[0]))
                        .text("#kinds-err"))
                .contains("至少选一种");
        assertThat(mine.post("/work/messages/mail", choice("kinds@example.org", "each", MessageKind.JOB))
                        .status())
                .isEqualTo(303);
        messages.tell(account.person().id(), MessageKind.ANSWER, ANSWERED, "/intake/corrections/C-1");
        settle();
        assertThat(lettersTo("kinds@example.org")).hasSize(1);
        messages.tell(account.person().id(), MessageKind.JOB, new Words("任务已完成", "Done"), "/one");
        settle();
        assertThat(lettersTo("kinds@example.org")).hasSize(2);
        assertThat(mine.post("/work/messages/mail", choice("kinds@example.org", "daily", MessageKind.ANSWER))
                        .status())
                .isEqualTo(303);
        daily.write();
        settle();
        assertThat(text(lettersTo("kinds@example.org").getLast()))
                .contains("更正申请C-1已采纳")
                .doesNotContain("任务已完成");
        assertThat(mine.get("/work/messages").text("main")).contains("更正申请C-1已采纳", "任务已完成");
    }

    @Test
    void sendsOneLetterADayWithWhatIsUnreadAndNoneWhenNothingIs() throws MessagingException, IOException {
        People.Account account = people.with(Role.TALENT);
        chosen(account, "daily@example.org", "daily");
        daily.write();
        settle();
        assertThat(lettersTo("daily@example.org")).hasSize(1);
        messages.tell(account.person().id(), MessageKind.ANSWER, ANSWERED, "/one");
        messages.tell(account.person().id(), MessageKind.JOB, new Words("任务已完成：导入", "Job done: import"), "/two");
        daily.write();
        daily.write();
        settle();
        assertThat(lettersTo("daily@example.org")).hasSize(2);
        MimeMessage letter = lettersTo("daily@example.org").getLast();
        assertThat(letter.getSubject()).isEqualTo("创链：2条消息");
        assertThat(text(letter)).contains("更正申请C-1已采纳", "任务已完成：导入", "https://platform.example.org/two");
    }

    @Test
    void refusesWhatIsNoAddressAndAsksNobodyAllDay() throws MessagingException {
        Site mine = site.stranger().signIn(people.with(Role.TALENT));
        for (String address : List.of("", "nobody", "a@b@c", "x@example.org\r\nBcc: y@example.org", "名@example.org")) {
            assertThat(mine.post("/work/messages/mail", choice(address, "each")).text("[role=alert]"))
                    .contains("不是邮箱地址");
        }
        assertThat(mine.post("/work/messages/mail", choice("z@example.org", "hourly"))
                        .text("[role=alert]"))
                .contains("请选择多久一次");
        for (int i = 0; i < 3; i++) {
            assertThat(mine.post("/work/messages/mail", choice("often" + i + "@example.org", "each"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(mine.post("/work/messages/mail", choice("often3@example.org", "each"))
                        .text("[role=alert]"))
                .contains("请明天再试");
        settle();
        assertThat(lettersTo("often3@example.org")).isEmpty();
        assertThat(lettersTo("y@example.org")).isEmpty();
    }
}
