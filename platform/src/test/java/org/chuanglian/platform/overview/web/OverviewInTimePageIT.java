package org.chuanglian.platform.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.chuanglian.platform.overview.CityRegister;
import org.chuanglian.platform.overview.PackPromises;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first page of a register that was corrected after its first reading. */
@PlatformTest(properties = "test.database=overview-in-time")
class OverviewInTimePageIT {

    private static String then = "";
    private static Document before = new Document("");
    private static Document after = new Document("");

    @Autowired
    private Site site;

    @BeforeAll
    static void correct(
            @Autowired Site site,
            @Autowired Catalogue catalogue,
            @Autowired Recordings recordings,
            @Autowired Facts facts,
            @Autowired ApplicationContext application) {
        CityRegister register = new CityRegister(catalogue, recordings);
        register.fill();
        PackPromises.take(application);
        before = site.get("/").page();
        then = LocalDateTime.ofInstant(facts.knownUntil().orElseThrow().instant(), ZoneId.systemDefault())
                .toString();
        register.correct(2023, "2.60");
        register.imported("甲院", false, Map.of(Stage.SIGNING, LocalDate.of(2020, 1, 1)));
        after = site.get("/").page();
    }

    private static String lede(Document page) {
        return page.expectFirst(".lede").text();
    }

    @Test
    void seesWhatWasRecordedOnTheNextPageView() {
        assertThat(lede(before)).startsWith("2023年重庆市研发强度为2.48%");
        assertThat(lede(after)).startsWith("2023年重庆市研发强度为2.6%");
        assertThat(before.expectFirst(".figs li").text()).contains("4家");
        assertThat(after.expectFirst(".figs li").text()).contains("5家");
    }

    @Test
    void tellsWhatWasKnownThenAndSaysSo() {
        Document page = site.get("/?at=" + then).page();
        assertThat(lede(page)).isEqualTo(lede(before));
        assertThat(page.expectFirst(".figs li").text()).contains("4家").contains("当时登记");
        assertThat(page.select(".msg[role=status]").text()).contains("时的记录写成").contains("回到现在");
        assertThat(page.select("section[aria-labelledby=h-changes] .list li")).hasSize(1);
    }

    @Test
    void keepsTheTimeInItsLinks() {
        Document page = site.get("/?rank=table&at=" + then).page();
        assertThat(page.select(".geo .seg a").eachAttr("href"))
                .allMatch(href -> href.contains("at=" + then) && href.contains("rank=table"));
        assertThat(page.select("a[href*='/overview/headline.csv'], section[aria-labelledby=h-promises] a[href]")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("at=" + then));
        assertThat(page.select("form.contents input[name=at]").eachAttr("value"))
                .hasSize(2)
                .containsOnly(then);
        assertThat(site.get("/overview/headline.csv?at=" + then).body())
                .contains(",2.48")
                .doesNotContain(",2.60");
        assertThat(site.get("/promises?at=" + then).text(".msg")).contains("时的记录和措辞判定");
    }

    @Test
    void tellsNothingOfATimeBeforeAnythingWasRecorded() {
        Document page = site.get("/?at=2001-01-01").page();
        assertThat(lede(page)).isEqualTo("那时台账里还没有记录。");
        assertThat(page.select(".figs, .chart")).isEmpty();
        assertThat(page.text()).contains("还没有写入过记录");
    }

    @Test
    void saysWhyATimeIsNotHonoured() {
        for (String odd : new String[] {"2026-02-30", "%3Cb%3E", "2026-02-01T25:00"}) {
            Site.Answer answer = site.get("/?at=" + odd);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text(".msg.bad")).contains("不是日期或时间").contains("2026-06-01T09:30");
            assertThat(lede(answer.page())).isEqualTo(lede(after));
        }
        assertThat(site.get("/?at=2999-01-01T00:00").text(".msg.bad")).contains("还没有到");
    }

    @Test
    void tellsTheNewestRecordingsAndWhereToSeeThem() {
        Element list = after.expectFirst("section[aria-labelledby=h-changes] .list");
        assertThat(list.select("li small").eachText()).containsExactly("进展2步", "事实1条（更正1条）", "涉及主体10个、事实8条");
        assertThat(list.select("li a").eachAttr("href")).containsOnly("/intake/pack");
        assertThat(list.select("li a").eachText()).containsOnly("开放数据包city-register");
        assertThat(list.select("time").eachText()).allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"));
    }
}
