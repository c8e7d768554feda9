package org.chuanglian.platform.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final KnowledgeTime NEWEST = new KnowledgeTime(Instant.parse("2026-11-22T00:00:00Z"));

    private static AsOf read(String text) {
        return AsOf.read(text, NOW, Optional.of(NEWEST), CHINA);
    }

    @Test
    void readsTimesInChinaStandardTime() {
        assertThat(read("2026-11-20T08:00").at()).isEqualTo(new KnowledgeTime(Instant.parse("2026-11-20T00:00:00Z")));
        assertThat(read("2026-11-20T08:00").past()).isTrue();
    }

    @Test
    void readsADayAtItsEndSoThatTodayIsNow() {
        assertThat(read("2026-11-20").at()).isEqualTo(new KnowledgeTime(Instant.parse("2026-11-20T15:59:59.999999Z")));
        assertThat(read("2026-11-23").at()).isEqualTo(NEWEST);
        assertThat(read("2026-11-23").past()).isFalse();
        assertThat(read("2026-11-24").refusal()).isInstanceOf(AsOf.Refusal.Future.class);
    }

    @Test
    void meansNowWithoutATime() {
        assertThat(AsOf.read(null, NOW, Optional.of(NEWEST), CHINA).at()).isEqualTo(NEWEST);
        assertThat(read("").past()).isFalse();
    }

    @Test
    void staysWithinWhatIsKnown() {
        assertThat(read("2026-11-23T11:00").at()).isEqualTo(NEWEST);
    }

    @Test
    void refusesTheFuture() {
        assertThat(read("2026-11-24T08:00").refusal()).isInstanceOf(AsOf.Refusal.Future.class);
        assertThat(read("2026-11-24T08:00").at()).isEqualTo(NEWEST);
    }

    @Test
    void refusesWhatIsNoTime() {
        for (String text : new String[] {"yesterday", "2026-02-30T00:00", "2026-13-01", "2026-11-20T25:00", "<b>"}) {
            assertThat(read(text).refusal()).as(text).isInstanceOf(AsOf.Refusal.Unreadable.class);
            assertThat(read(text).at()).isEqualTo(NEWEST);
        }
    }

    @Test
    void shortensWhatItQuotes() {
        AsOf asOf = read("x".repeat(5_000));
        assertThat(asOf.refusal())
                .isInstanceOfSatisfying(
                        AsOf.Refusal.Unreadable.class,
                        unreadable -> assertThat(unreadable.text()).hasSizeLessThan(50));
    }
}
