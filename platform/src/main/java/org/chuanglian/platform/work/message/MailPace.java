package org.chuanglian.platform.work.message;

import java.util.Optional;

/** How often somebody wants mail. */
public enum MailPace {
    /** A letter for each message. */
    EACH("each"),
    /** One letter a day, when there is something to tell. */
    DAILY("daily");

    private final String code;

    MailPace(String code) {
        this.code = code;
    }

    /** As forms and tables write it. */
    public String code() {
        return code;
    }

    /** The pace of a code; empty for none. */
    public static Optional<MailPace> of(String code) {
        for (MailPace pace : values()) {
            if (pace.code.equals(code)) {
                return Optional.of(pace);
            }
        }
        return Optional.empty();
    }
}
