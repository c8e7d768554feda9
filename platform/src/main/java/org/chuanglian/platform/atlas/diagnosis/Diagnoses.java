package org.chuanglian.platform.atlas.diagnosis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.chuanglian.platform.atlas.chain.Chains;
import org.chuanglian.platform.atlas.place.Firms;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.springframework.stereotype.Component;

/**
 * Diagnoses from the registry. What was known at a time never changes, so what was computed of it is kept: a new
 * recording has a time of its own and is read anew.
 */
@Component
public class Diagnoses {

    private static final int KEPT = 6;

    private final Firms firms;
    private final Chains chains;
    private final RuleBook rules;
    private final Cache<KnowledgeTime, Diagnosis> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Diagnoses(Firms firms, Chains chains, RuleBook rules) {
        this.firms = firms;
        this.chains = chains;
        this.rules = rules;
    }

    /** As known now; empty before anything was recorded. */
    public Optional<Diagnosis> newest() {
        return firms.knownUntil().map(this::at);
    }

    /** As known at a time. */
    public Diagnosis at(KnowledgeTime at) {
        return kept.get(at, _ -> compute(at));
    }

    /** Reads everything anew and keeps nothing. */
    Diagnosis compute(KnowledgeTime at) {
        return Diagnoser.of(chains.all(), rules.standing(), firms.read(at), at);
    }
}
