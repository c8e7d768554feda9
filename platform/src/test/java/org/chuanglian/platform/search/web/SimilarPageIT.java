package org.chuanglian.platform.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.web.ToldSubject;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told while a name is typed. */
@PlatformTest
@Timeout(60)
class SimilarPageIT {

    @Autowired
    private Site site;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Merges merges;

    private String told(String typed) {
        return site.get("/search/similar?q="
                        + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8))
                .page()
                .text();
    }

    @Test
    void offersSubjectsThatExistAlreadyAndOnlyThoseThatStand() {
        ToldSubject told = new ToldSubject(catalogue, recordings, subjects);
        SubjectId kept = told.firm("示例相近仪表厂");
        SubjectId merged = told.firm("示例相近仪表工厂");
        while (!told("示例相近仪表").contains("示例相近仪表工厂")) {
            Thread.onSpinWait();
        }
        assertThat(told("示例相近仪表")).contains("已有相近的主体", "示例相近仪表厂");
        merges.merge(
                kept, merged, new Recordings.Cause(new Recorder.Person(new java.util.UUID(5, 5)), "same firm", null));
        while (site.get("/search/similar?q=%E7%A4%BA%E4%BE%8B%E7%9B%B8%E8%BF%91%E4%BB%AA%E8%A1%A8")
                .body()
                .contains(merged.toString())) {
            Thread.onSpinWait();
        }
        assertThat(told("示例相近仪表")).contains("示例相近仪表厂");
        assertThat(told("示例相近仪表工厂")).as("found by the merged one's name").contains("示例相近仪表厂");
        assertThat(told("重庆示例相近仪表厂"))
                .as("found without the place before its name")
                .contains("示例相近仪表厂");
        assertThat(told("示")).isEmpty();
        assertThat(told("")).isEmpty();
    }
}
