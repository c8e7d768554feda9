package org.chuanglian.platform.registry.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/**
 * The time a page is read at, from what the reader asked for: a minute, or a day, which is read at its end, so that today
 * is now. A time that cannot be read, or has not come, is refused with its reason and the page shows what is known now.
 *
 * @param at the time to read facts at
 * @param asked the time as the reader wrote it, when it is honoured; null for now
 * @param refusal why the time asked for is not honoured; null when it is
 */
record AsOf(
        KnowledgeTime at,
        @Nullable LocalDateTime asked,
        @Nullable Refusal refusal,
        ZoneId zone) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int LONGEST = 40;

    /** The last microsecond, which is how finely knowledge is timed. */
    private static final LocalTime END_OF_DAY = LocalTime.MIDNIGHT.minus(1, ChronoUnit.MICROS);

    /** Why a time is not honoured. */
    sealed interface Refusal {
        /** It is no time at all. */
        record Unreadable(String text) implements Refusal {}

        /** It has not come yet. */
        record Future(LocalDateTime time) implements Refusal {}
    }

    /** Reads the parameter; an absent or empty one means now. */
    static AsOf read(@Nullable String text, Instant now, Optional<KnowledgeTime> knownUntil, ZoneId zone) {
        KnowledgeTime newest = knownUntil.orElse(new KnowledgeTime(now));
        if (text == null || text.isBlank()) {
            return new AsOf(newest, null, null, zone);
        }
        Optional<LocalDateTime> asked = parsed(text.strip());
        if (asked.isEmpty()) {
            String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
            return new AsOf(newest, null, new Refusal.Unreadable(shown), zone);
        }
        Instant then = asked.get().atZone(zone).toInstant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (isDay(text) && asked.get().toLocalDate().equals(today)) {
            return new AsOf(newest, null, null, zone);
        }
        if (then.isAfter(now)) {
            return new AsOf(newest, null, new Refusal.Future(asked.get()), zone);
        }
        KnowledgeTime at = new KnowledgeTime(then);
        return new AsOf(at.compareTo(newest) < 0 ? at : newest, asked.get(), null, zone);
    }

    private static boolean isDay(String text) {
        return text.indexOf('T') < 0;
    }

    private static Optional<LocalDateTime> parsed(String text) {
        try {
            return Optional.of(isDay(text) ? LocalDate.parse(text).atTime(END_OF_DAY) : LocalDateTime.parse(text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    boolean past() {
        return asked != null;
    }

    /** The parameter to carry along on links; empty for now. */
    String parameter() {
        return asked == null ? "" : "?at=" + asked.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    /** The time read at, as a form field of the browser writes it. */
    String local() {
        LocalDateTime shown = asked != null ? asked : LocalDateTime.ofInstant(at.instant(), zone);
        return shown.truncatedTo(ChronoUnit.MINUTES).format(MINUTES);
    }
}
