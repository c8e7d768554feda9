package org.chuanglian.platform.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanglian.platform.index.IndexSchemes;
import org.chuanglian.platform.index.ProvincePanel;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(properties = "test.database=overview-index")
class OverviewIndexPageIT {

    private static Document before;

    @Autowired
    private Site site;

    @BeforeAll
    static void fill(
            @Autowired Site site,
            @Autowired Catalogue catalogue,
            @Autowired Recordings recordings,
            @Autowired IndexSchemes schemes) {
        before = site.get("/").page();
        new ProvincePanel(catalogue, recordings, schemes).fill();
    }

    @Test
    void showsNoIndexBeforeThereIsOne() {
        assertThat(before.select("#h-index, #h-index-course")).isEmpty();
    }

    @Test
    void showsTheFiveDegreesWithTheirIntervalsAndLeadsOn() {
        Document page = site.get("/").page();
        Element part = page.expectFirst("section[aria-labelledby=h-index]");
        assertThat(part.expectFirst("p").text())
                .startsWith("2023年综合得分35.7（90%区间")
                .contains("30个省份");
        assertThat(part.select(".dims svg.strip")).hasSize(5);
        assertThat(site.get(part.expectFirst("header a").attr("href")).text("h1"))
                .isEqualTo("五度指数");
    }

    @Test
    void showsTheCourseAndMarksWhereItBreaks() {
        Element course = site.get("/en/").page().expectFirst("section[aria-labelledby=h-index-course]");
        assertThat(course.select("tbody tr")).hasSize(6);
        assertThat(course.select("tbody tr:contains(break) th").eachText()).containsExactly("2019 break", "2020 break");
    }

    @Test
    void showsNoIndexOfATimeBeforeItWasKnown() {
        assertThat(site.get("/?at=2001-01-01").page().select("#h-index")).isEmpty();
    }
}
