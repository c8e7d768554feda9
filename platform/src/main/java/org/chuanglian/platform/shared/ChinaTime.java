package org.chuanglian.platform.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The clock of China, by which the platform's days begin and its pages tell moments. */
public final class ChinaTime {

    /** As schedules write it. */
    public static final String NAME = "Asia/Shanghai";

    public static final ZoneId ZONE = ZoneId.of(NAME);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private ChinaTime() {}

    /** Day and time there. */
    public static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Such as {@code 2026-10-12 09:30}. */
    public static String minute(Instant moment) {
        return minute(at(moment));
    }

    /** The same of a time that is one of China already. */
    public static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    /** Such as {@code 2026-10-12 09:30:15}. */
    public static String second(Instant moment) {
        return SECOND.format(at(moment));
    }
}
