package org.chuanglian.platform.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.springframework.stereotype.Component;

/** Judges the promises as known at a time. A reading depends on that time and the day alone, so it is kept. */
@Component
public class Ledgers {

    private static final int KEPT = 64;

    private final Promises promises;
    private final Measuring measuring;
    private final Facts facts;
    private final Catalogue catalogue;
    private final Cache<Key, Ledger> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(KnowledgeTime at, LocalDate today) {}

    Ledgers(Promises promises, Measuring measuring, Facts facts, Catalogue catalogue) {
        this.promises = promises;
        this.measuring = measuring;
        this.facts = facts;
        this.catalogue = catalogue;
    }

    /** When a fact or a wording was last written down; empty when nothing ever was. */
    public Optional<KnowledgeTime> knownUntil() {
        return knownUntil(facts.knownUntil());
    }

    /** The same for who knows already when a fact was last written down. */
    public Optional<KnowledgeTime> knownUntil(Optional<KnowledgeTime> facts) {
        return Stream.of(facts, promises.knownUntil()).flatMap(Optional::stream).max(KnowledgeTime::compareTo);
    }

    /** The ledger as known at a time, judged on a day. */
    public Ledger at(KnowledgeTime at, LocalDate today) {
        return kept.get(new Key(at, today), key -> read(key.at(), key.today()));
    }

    private Ledger read(KnowledgeTime at, LocalDate today) {
        List<Ledger.Entry> entries = promises.at(at).stream()
                .sorted(Comparator.comparing(
                                (Promises.Worded worded) -> worded.promise().theme())
                        .thenComparing(worded -> worded.promise().code()))
                .map(worded -> new Ledger.Entry(
                        worded,
                        worded.version(),
                        Standing.of(worded.promise(), measuring.take(worded.promise(), at), today),
                        catalogue.source(worded.promise().source()).orElse(null)))
                .toList();
        return new Ledger(at, entries);
    }

    /** Every wording of a promise up to a time, newest first; none for an unknown code. */
    public List<Promises.Worded> wordings(String code, KnowledgeTime at) {
        return promises.wordings(code, at);
    }
}
