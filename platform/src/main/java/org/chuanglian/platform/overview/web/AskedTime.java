package org.chuanglian.platform.overview.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/**
 * The time a page is read at, from what the reader asked for: a day, which is read at its end, or a minute. A time that
 * cannot be read, or has not come, is refused with its reason, and the page shows what is known now.
 *
 * @param at the time to read at, but not after the newest knowledge
 * @param day the day on which things are judged
 * @param asked the time asked for, when it is honoured
 */
record AskedTime(KnowledgeTime at, LocalDate day, Optional<Asked> asked, Optional<Refusal> refusal) {

    private static final int LONGEST = 40;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** Why a time is not honoured; the text takes what was written. */
    record Refusal(OverviewText why, String written) {}

    /** What was asked for. */
    sealed interface Asked {

        /** How addresses write it. */
        String parameter();

        /** A whole day. */
        record Day(LocalDate day) implements Asked {
            @Override
            public String parameter() {
                return day.toString();
            }
        }

        /** A time of a day. */
        record Moment(LocalDateTime time) implements Asked {
            @Override
            public String parameter() {
                return time.toString();
            }

            String shown() {
                return time.format(SHOWN);
            }
        }
    }

    static AskedTime read(@Nullable String written, KnowledgeTime newest, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (written == null || written.isBlank()) {
            return new AskedTime(newest, today, Optional.empty(), Optional.empty());
        }
        String shown = written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
        Optional<Asked> asked = asked(written.strip());
        if (asked.isEmpty()) {
            return refused(newest, today, new Refusal(OverviewText.DAY_UNREADABLE, shown));
        }
        return switch (asked.get()) {
            case Asked.Day(LocalDate day) ->
                day.isAfter(today)
                        ? refused(newest, today, new Refusal(OverviewText.DAY_TO_COME, shown))
                        : honoured(
                                day.plusDays(1)
                                        .atStartOfDay(clock.getZone())
                                        .toInstant()
                                        .minus(1, ChronoUnit.MICROS),
                                day,
                                asked.get(),
                                newest);
            case Asked.Moment(LocalDateTime time) -> {
                Instant then = time.atZone(clock.getZone()).toInstant();
                yield then.isAfter(clock.instant())
                        ? refused(newest, today, new Refusal(OverviewText.DAY_TO_COME, shown))
                        : honoured(then, time.toLocalDate(), asked.get(), newest);
            }
        };
    }

    private static AskedTime honoured(Instant then, LocalDate day, Asked asked, KnowledgeTime newest) {
        KnowledgeTime at = new KnowledgeTime(then);
        return new AskedTime(at.compareTo(newest) < 0 ? at : newest, day, Optional.of(asked), Optional.empty());
    }

    private static AskedTime refused(KnowledgeTime newest, LocalDate today, Refusal why) {
        return new AskedTime(newest, today, Optional.empty(), Optional.of(why));
    }

    private static Optional<Asked> asked(String written) {
        try {
            return Optional.of(
                    written.indexOf('T') < 0
                            ? new Asked.Day(LocalDate.parse(written))
                            : new Asked.Moment(LocalDateTime.parse(written)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** How addresses carry the time along; empty for now. */
    String parameter() {
        return asked.map(time -> "at=" + time.parameter()).orElse("");
    }

    /** The time read at, as a browser's field for day and time writes it. */
    String field(Clock clock) {
        return LocalDateTime.ofInstant(at.instant(), clock.getZone()).format(FIELD);
    }
}
