package org.chuanglian.platform.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.shared.WorkingDays;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.todo.OwnToDos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What persons note for themselves on their workbenches. */
@PlatformTest(properties = "test.database=own-to-dos")
class OwnToDoPageIT {

    private static final String OPEN = "section[aria-labelledby=h-awaiting] tbody";
    private static final String DONE = "section[aria-labelledby=h-done]";

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private OwnToDos toDos;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    private static Site.Answer note(Site mine, String what, String due) {
        return mine.post("/work/to-dos", Map.of("what", what, "due", due));
    }

    /** The address below which the first to-do of a section is changed. */
    private static String first(Site mine, String section) {
        String action = mine.get("/work")
                .page()
                .expectFirst(section + " form[action$=/delete]")
                .attr("action");
        return action.substring(0, action.length() - "/delete".length());
    }

    private static int click(Site mine, String address) {
        return mine.post(address, Map.of()).status();
    }

    @Test
    void notesCallsDoneTakesThatBackAndDeletes() {
        Site mine = site.stranger().signIn(people.with(Role.TALENT));
        LocalDate due = LocalDate.now(clock).plusDays(1);
        assertThat(note(mine, "  给银行\t回电<b> ", due.toString()).status()).isEqualTo(303);
        Site.Answer page = mine.get("/work");
        assertThat(page.text(OPEN)).contains("给银行 回电<b>", "自己记的", due.toString());
        assertThat(page.text(".lede")).isEqualTo("等您办的有1件，没有超期。");

        assertThat(click(mine, first(mine, OPEN) + "/done")).isEqualTo(303);
        page = mine.get("/work");
        assertThat(page.text(OPEN)).isEmpty();
        assertThat(page.text(DONE)).contains("给银行 回电<b>");

        String address = first(mine, DONE);
        assertThat(click(mine, address + "/done")).as("done twice").isEqualTo(303);
        assertThat(click(mine, address + "/not-done")).isEqualTo(303);
        assertThat(mine.get("/work").text(OPEN)).contains("给银行 回电<b>");

        assertThat(click(mine, address + "/delete")).isEqualTo(303);
        assertThat(mine.get("/work").body()).doesNotContain("给银行");
        assertThat(click(mine, address + "/done")).as("a stale page").isEqualTo(404);
        assertThat(click(mine, address + "/delete")).isEqualTo(404);
    }

    @Test
    void letsNobodySeeOrChangeWhatIsAnothers() {
        Site mine = site.stranger().signIn(people.with(Role.TALENT));
        note(mine, "只给自己看的事", "");
        String address = first(mine, OPEN);
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        Site administrator = site.stranger().signIn(people.with(Role.ADMINISTRATOR));
        for (Site other : List.of(officer, administrator)) {
            assertThat(other.get("/work").body()).doesNotContain("只给自己看的事");
            for (String change : List.of("/done", "/not-done", "/delete")) {
                assertThat(click(other, address + change)).isEqualTo(404);
            }
        }
        Site nobody = site.stranger();
        assertThat(nobody.post(address + "/delete", Map.of()).header("Location"))
                .contains("/signin");
        assertThat(mine.postRaw(address + "/delete", "").status())
                .as("without the token")
                .isEqualTo(403);
        assertThat(mine.get("/work").text(OPEN)).contains("只给自己看的事");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        Site mine = site.stranger().signIn(people.with(Role.TALENT));
        Site.Answer refused = note(mine, "", "2026-02-30");
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text("#what-err")).contains("1至200字，现在是0字");
        assertThat(refused.text("#due-err")).contains("“2026-02-30”不是日期");
        assertThat(refused.page().expectFirst("#due").attr("aria-invalid")).isEqualTo("true");
        refused = note(mine, "迟了的事", LocalDate.now(clock).minusDays(1).toString());
        assertThat(refused.text("#due-err")).contains("已经过去了");
        assertThat(refused.page().expectFirst("#what").val()).isEqualTo("迟了的事");
        assertThat(note(mine, "长".repeat(201), "").text("#what-err")).contains("现在是201字");
        assertThat(mine.get("/work").text(OPEN)).isEmpty();
    }

    @Test
    void notesWhatIsSentTwiceOnceAndEndsSomewhere() {
        People.Account account = people.with(Role.TALENT);
        Site mine = site.stranger().signIn(account);
        note(mine, "交材料", "");
        note(mine, "交材料", "");
        assertThat(mine.get("/work").page().select(OPEN + " tr")).hasSize(1);
        IntStream.range(1, OwnToDos.MOST)
                .forEach(number -> toDos.add(account.person().id(), "第" + number + "件", Optional.empty()));
        assertThat(note(mine, "再来一件", "").text("#what-err")).contains("已有100件");
        assertThat(mine.get("/work").page().select(OPEN + " tr")).hasSize(OwnToDos.MOST);
    }

    @Test
    void saysWhichWorkingDayComesBeforeADayThatIsNone() {
        Site mine = site.stranger().signIn(people.with(Role.TALENT));
        LocalDate today = LocalDate.now(clock);
        LocalDate sunday = today.plusDays(7 - today.getDayOfWeek().getValue() % 7);
        note(mine, "周末的事", sunday.toString());
        String told = mine.get("/work").text(OPEN);
        WorkingDays.announced()
                .lastUntil(sunday)
                .ifPresentOrElse(
                        worked -> assertThat(told)
                                .contains(worked.equals(sunday) ? "应于" + sunday : "之前最后一个工作日是" + worked),
                        () -> assertThat(told).contains("应于" + sunday));
    }

    @Test
    void tellsTheRecordOfEveryChangeAndNothingOfWhatWasNoted() {
        Site mine = site.stranger().signIn(people.with(Role.TALENT));
        note(mine, "存证里不该有的话", "");
        String address = first(mine, OPEN);
        click(mine, address + "/done");
        click(mine, address + "/done");
        click(mine, address + "/not-done");
        click(mine, address + "/delete");
        List<String> changes = new ArrayList<>();
        sql.query(
                "select line from record.entry where line like '%work.own-to-do-changed%' order by seq desc limit 4",
                row -> {
                    changes.add(row.getString(1));
                });
        assertThat(changes).hasSize(4);
        assertThat(changes.get(0)).contains("\"change\":\"deleted\"");
        assertThat(changes.get(1)).contains("\"change\":\"not-done\"");
        assertThat(changes.get(2)).contains("\"change\":\"done\"");
        assertThat(changes.get(3)).contains("\"change\":\"added\"");
        assertThat(sql.queryForObject("select count(*) from record.opening where value like '%不该有的话%'", Long.class))
                .isZero();
    }
}
