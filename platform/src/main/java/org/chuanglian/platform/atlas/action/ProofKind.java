package org.chuanglian.platform.atlas.action;

import java.util.Arrays;
import java.util.Optional;
import org.chuanglian.platform.atlas.AtlasText;

/** What shows that a gap is closed. */
public enum ProofKind {
    /** A contract that was signed. */
    CONTRACT("contract", AtlasText.PROOF_CONTRACT),
    /** An acceptance that was passed. */
    ACCEPTANCE("acceptance", AtlasText.PROOF_ACCEPTANCE),
    /** A firm that produces in the province, by its entry in the registry. */
    PRODUCER("producer", AtlasText.PROOF_PRODUCER);

    private final String code;
    private final AtlasText words;

    ProofKind(String code, AtlasText words) {
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

    /** The kind of a code; empty for none. */
    public static Optional<ProofKind> read(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
