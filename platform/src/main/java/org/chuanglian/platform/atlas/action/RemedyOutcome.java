package org.chuanglian.platform.atlas.action;

import java.util.Arrays;
import java.util.Optional;
import org.chuanglian.platform.atlas.AtlasText;

/** How something that was done about a gap ended. */
public enum RemedyOutcome {
    DONE("done", AtlasText.OUTCOME_DONE),
    FAILED("failed", AtlasText.OUTCOME_FAILED),
    DROPPED("dropped", AtlasText.OUTCOME_DROPPED);

    private final String code;
    private final AtlasText words;

    RemedyOutcome(String code, AtlasText words) {
        this.code = code;
        this.words = words;
    }

    /** What the database and forms say. */
    public String code() {
        return code;
    }

    /** What pages say. */
    public AtlasText words() {
        return words;
    }

    /** The outcome of a code; empty for none. */
    public static Optional<RemedyOutcome> read(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
