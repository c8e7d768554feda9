package org.chuanglian.platform.account.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as the account's pages write them: by the clock of China, to the minute. */
public final class Moments {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Moments() {}

    /** Such as {@code 2026-10-12 09:30}. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
