package org.chuanglian.platform.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.search.SubjectIndex.Search;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(properties = "test.database=search")
class SubjectFollowerModuleIT {

    private static final Duration SOON = Duration.ofSeconds(8);

    @Autowired
    private Recordings recordings;

    @Autowired
    private SubjectIndex index;

    @Autowired
    private SubjectFollower follower;

    private void record(String key, String... names) {
        assertThat(recordings.record(new Recordings.Cause(new Recorder.Pack("test"), "test", null), sheet -> {
                    for (int i = 0; i < names.length; i++) {
                        sheet.subject(
                                i + 1,
                                SubjectEntry.named(
                                        new SubjectKey(SubjectKey.Scheme.PACK, key + i),
                                        SubjectKind.PARK,
                                        names[i],
                                        new RegionCode("500112")));
                    }
                }))
                .isInstanceOf(Recordings.Recorded.class);
    }

    private List<String> names(String text) {
        return index.search(new Search(text, null, 0, 10)).hits().stream()
                .map(hit -> hit.subject().name())
                .toList();
    }

    @Test
    void findsWhatWasRecordedSoonAfterwards() {
        record("soon", "悦来智慧园区");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(names("yuelaizhihui")).containsExactly("悦来智慧园区"));
        assertThat(follower.state().followedAt()).isNotNull();
    }

    @Test
    void renewsWhatWasRenamed() {
        record("renamed", "旧名创业谷");
        await().atMost(SOON).untilAsserted(() -> assertThat(names("旧名创业谷")).isNotEmpty());
        record("renamed", "新称创业谷");
        await().atMost(SOON).untilAsserted(() -> assertThat(names("新称创业谷")).containsExactly("新称创业谷"));
        assertThat(names("旧名")).isEmpty();
    }

    @Test
    void keepsEverythingThroughARebuild() {
        record("rebuilt", "蔡家重建园甲", "蔡家重建园乙");
        await().atMost(SOON).untilAsserted(() -> assertThat(names("蔡家重建园")).hasSize(2));
        follower.rebuild();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(follower.state().building()).isEmpty());
        assertThat(names("蔡家重建园")).hasSize(2);
        record("after", "蔡家后来园");
        await().atMost(SOON).untilAsserted(() -> assertThat(names("蔡家后来园")).hasSize(1));
    }
}
