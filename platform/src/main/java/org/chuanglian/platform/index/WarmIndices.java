package org.chuanglian.platform.index;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Computes the indices as known now before a reader asks for them, so that no request has to wait for it. */
@Component
class WarmIndices {

    private static final long EVERY_MILLISECONDS = 30_000;

    private final IndexRuns runs;
    private final IndexSchemes schemes;
    private final AtomicReference<@Nullable KnowledgeTime> done = new AtomicReference<>();

    WarmIndices(IndexRuns runs, IndexSchemes schemes) {
        this.runs = runs;
        this.schemes = schemes;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        warm();
    }

    @Scheduled(initialDelay = EVERY_MILLISECONDS, fixedDelay = EVERY_MILLISECONDS)
    void follow() {
        warm();
    }

    /** Computes what is not computed yet; nothing where nothing was recorded since. */
    void warm() {
        KnowledgeTime newest = runs.knownUntil().orElse(null);
        if (newest == null || newest.equals(done.getAndSet(newest))) {
            return;
        }
        for (Scope scope : Scope.values()) {
            switch (runs.at(schemes.of(scope), newest)) {
                case IndexReading.Computed(IndexRun run) -> warm(run);
                case IndexReading.NotYet _ -> {}
            }
        }
    }

    /** All years that pages show, and once what a moved slider asks for. */
    private void warm(IndexRun run) {
        run.years().descendingSet().forEach(year -> runs.year(run, year));
        Map<String, Double> weights = new HashMap<>();
        run.scheme().degrees().forEach(degree -> weights.put(degree, 1.0));
        run.panel().subjects().keySet().stream()
                .findFirst()
                .ifPresent(place -> WeightTrial.of(run, place, run.years().last(), weights));
    }
}
