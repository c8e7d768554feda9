package org.chuanglian.platform.overview.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/**
 * The day a page is read at, from what the reader asked for. A day that cannot be read, or has not come, is refused with
 * its reason, and the page shows what is known now.
 *
 * @param at the time to read at: the end of the day asked for, but not after the newest knowledge
 * @param day the day on which things are judged
 * @param asked the day asked for, when it is honoured
 */
record AskedTime(KnowledgeTime at, LocalDate day, Optional<LocalDate> asked, Optional<Refusal> refusal) {

    private static final int LONGEST = 40;

    /** Why a day is not honoured; the text takes what was written. */
    record Refusal(OverviewText why, String written) {}

    static AskedTime read(@Nullable String written, KnowledgeTime newest, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (written == null || written.isBlank()) {
            return new AskedTime(newest, today, Optional.empty(), Optional.empty());
        }
        String shown = written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
        Optional<LocalDate> day = day(written.strip());
        if (day.isEmpty()) {
            return refused(newest, today, new Refusal(OverviewText.DAY_UNREADABLE, shown));
        }
        if (day.get().isAfter(today)) {
            return refused(newest, today, new Refusal(OverviewText.DAY_TO_COME, shown));
        }
        KnowledgeTime end = new KnowledgeTime(
                day.get().plusDays(1).atStartOfDay(clock.getZone()).toInstant().minus(1, ChronoUnit.MICROS));
        return new AskedTime(end.compareTo(newest) < 0 ? end : newest, day.get(), day, Optional.empty());
    }

    private static AskedTime refused(KnowledgeTime newest, LocalDate today, Refusal why) {
        return new AskedTime(newest, today, Optional.empty(), Optional.of(why));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
