package org.chuanglian.platform.intake.upload.job;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.intake.upload.UploadSource;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectId;

/** What is known of the few subjects that organisations declare values of, from anybody but themselves. */
final class KnownReadings {

    private final Facts facts;
    private final Map<SubjectId, Map<Reading, Source>> known = new HashMap<>();

    /** @param facts as open to who declares: what he may not read, he is not told of here either */
    KnownReadings(Facts facts) {
        this.facts = facts;
    }

    private record Reading(String indicator, String period) {}

    /** The source of a value that somebody else recorded; empty when nobody did. */
    Optional<Source> elsewhere(SubjectId subject, String indicator, String period) {
        return Optional.ofNullable(known.computeIfAbsent(subject, this::read).get(new Reading(indicator, period)));
    }

    private Map<Reading, Source> read(SubjectId subject) {
        Map<Reading, Source> sources = new HashMap<>();
        facts.knownUntil().ifPresent(at -> {
            for (Fact fact : facts.of(subject, at)) {
                if (!fact.source().code().equals(UploadSource.declared())) {
                    sources.put(
                            new Reading(fact.indicator().code(), fact.period().toString()), fact.source());
                }
            }
        });
        return sources;
    }
}
