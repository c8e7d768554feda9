package org.chuanglian.platform.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The life of an institution that was brought in: 洽谈 → 签约 → 落地 → 见效 → 退出. */
public enum Stage {
    NEGOTIATION,
    SIGNING,
    LANDING,
    EFFECT,
    EXIT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> read(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    /** Any stage may end in an exit; else the next is the one that follows, and none follows an exit. */
    public boolean mayBeFollowedBy(Stage next) {
        return switch (this) {
            case NEGOTIATION -> next == SIGNING || next == EXIT;
            case SIGNING -> next == LANDING || next == EXIT;
            case LANDING -> next == EFFECT || next == EXIT;
            case EFFECT -> next == EXIT;
            case EXIT -> false;
        };
    }
}
