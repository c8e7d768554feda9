package org.chuanglian.platform.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.scoring.Chain;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Scoring;
import org.springframework.stereotype.Component;

/**
 * Computes indices from the registry. What was known at a time never changes, so what was computed of it is kept: a new
 * recording has a time of its own and is read anew.
 */
@Component
public class IndexRuns {

    private static final int KEPT = 12;
    private static final int YEARS_KEPT = 48;

    private final PanelReader panels;
    private final IndexSchemes schemes;
    private final Cache<Key, IndexReading> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<YearKey, IndexYear> years =
            Caffeine.newBuilder().maximumSize(YEARS_KEPT).build();

    /** By scheme, what was computed last; and by times, the time at which the same values were known before. */
    private final Map<IndexScheme.Files, IndexRun> last = new ConcurrentHashMap<>();

    private final Cache<Key, KnowledgeTime> since =
            Caffeine.newBuilder().maximumSize(YEARS_KEPT).build();

    private record Key(IndexScheme.Files scheme, KnowledgeTime at) {}

    private record YearKey(Key run, int year) {}

    IndexRuns(PanelReader panels, IndexSchemes schemes) {
        this.panels = panels;
        this.schemes = schemes;
    }

    /** The same, that has computed nothing yet. */
    IndexRuns withNothingKept() {
        return new IndexRuns(panels, schemes);
    }

    /** When something was last recorded; empty before anything was. */
    public Optional<KnowledgeTime> knownUntil() {
        return panels.knownUntil();
    }

    /** The index by a scheme as known at a time. */
    public IndexReading at(IndexScheme scheme, KnowledgeTime at) {
        return kept.get(new Key(scheme.files(), at), _ -> compute(scheme, at));
    }

    /** The index by a scheme as known now. */
    public IndexReading newest(IndexScheme scheme) {
        return knownUntil()
                .map(at -> at(scheme, at))
                .orElseGet(() -> new IndexReading.NotYet(List.of(), "nothing is recorded"));
    }

    /** Who stands where in a year of an index. */
    public IndexYear year(IndexRun run, int year) {
        return years.get(new YearKey(known(run), year), _ -> YearDraws.of(run, year));
    }

    /** The index of provinces in short, of one of them as known at a time; empty where it has none. */
    public Optional<IndexBrief> brief(RegionCode region, KnowledgeTime at) {
        Place place = Place.of(region);
        return switch (at(schemes.provinces(), at)) {
            case IndexReading.Computed(IndexRun run) ->
                run.panel().subjects().containsKey(place) ? IndexBrief.of(this, run, place) : Optional.empty();
            case IndexReading.NotYet _ -> Optional.empty();
        };
    }

    /** Who stands where in every year of an index, by node, year and place: what is published. */
    public List<Vintage.Stood> standings(IndexRun run) {
        List<String> nodes = new ArrayList<>(run.scheme().degrees());
        nodes.add(run.scheme().top());
        return nodes.stream()
                .sorted()
                .flatMap(node -> run.years().stream()
                        .flatMap(year -> year(run, year).of(node).stream()
                                .sorted(Comparator.comparing(IndexYear.Standing::place))
                                .map(standing -> new Vintage.Stood(year, node, standing))))
                .toList();
    }

    /** What was recorded since may be of others: then nothing is drawn again. */
    private Key known(IndexRun run) {
        IndexScheme.Files scheme = run.scheme().files();
        return new Key(scheme, since.get(new Key(scheme, run.at()), _ -> run.at()));
    }

    private IndexReading compute(IndexScheme scheme, KnowledgeTime at) {
        Panel panel = panels.read(scheme, at);
        IndexRun before = last.get(scheme.files());
        if (before != null && before.panel().equals(panel)) {
            since.put(new Key(scheme.files(), at), known(before).at());
            return new IndexReading.Computed(new IndexRun(scheme, at, before.panel(), before.run()));
        }
        List<String> unknown = panel.unknown(scheme.scheme());
        if (panel.years().isEmpty()) {
            return new IndexReading.NotYet(unknown, "nothing is known of " + unknown);
        }
        return switch (Chain.run(scheme.scheme(), panel.dataset(scheme.scheme()))) {
            case Scoring.Scored(Run scored) -> {
                IndexRun run = new IndexRun(scheme, at, panel, scored);
                if (run.years().isEmpty()) {
                    yield new IndexReading.NotYet(unknown, "too little is known for any degree; nothing of " + unknown);
                }
                last.put(scheme.files(), run);
                yield new IndexReading.Computed(run);
            }
            case Scoring.Refused refused -> new IndexReading.NotYet(List.of(), refused.reason());
        };
    }
}
