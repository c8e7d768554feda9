package org.chuanglian.platform.atlas.diagnosis;

import java.time.Instant;
import java.util.List;
import org.chuanglian.platform.atlas.chain.SmallChain;
import org.chuanglian.platform.atlas.place.Firm;
import org.chuanglian.platform.shared.KnowledgeTime;

/** Diagnoses of a small chain, for tests. */
public final class Diagnosed {

    private static final KnowledgeTime AT = new KnowledgeTime(Instant.parse("2026-01-01T00:00:00Z"));

    private Diagnosed() {}

    /** The small chain with these firms. */
    public static Diagnosis of(Firm... firms) {
        return Diagnoser.of(List.of(SmallChain.chain()), new RuleBook().standing(), List.of(firms), AT);
    }
}
