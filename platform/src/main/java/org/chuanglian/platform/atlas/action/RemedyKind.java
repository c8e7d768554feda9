package org.chuanglian.platform.atlas.action;

import java.util.Arrays;
import java.util.Optional;
import org.chuanglian.platform.atlas.AtlasText;

/** What can be done about a gap. */
public enum RemedyKind {
    /** To let the able answer an open challenge (揭榜). */
    CHALLENGE("challenge", AtlasText.REMEDY_CHALLENGE),
    /** To bring a need and those who can meet it together (对接). */
    NEED("need", AtlasText.REMEDY_NEED),
    /** To bring a firm or an institution in (招引). */
    RECRUIT("recruit", AtlasText.REMEDY_RECRUIT),
    /** To bring people in (引才). */
    TALENT("talent", AtlasText.REMEDY_TALENT);

    private final String code;
    private final AtlasText words;

    RemedyKind(String code, AtlasText words) {
        this.code = code;
        this.words = words;
    }

    /** What the database and addresses say. */
    public String code() {
        return code;
    }

    /** What pages say. */
    public AtlasText words() {
        return words;
    }

    /** The kind of a code; empty for none. */
    public static Optional<RemedyKind> read(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
