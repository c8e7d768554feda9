package org.chuanglian.platform.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.scoring.Chain;
import org.chuanglian.scoring.Scoring;
import org.springframework.stereotype.Component;

/**
 * Computes indices from the registry. What was known at a time never changes, so what was computed of it is kept: a new
 * recording has a time of its own and is read anew.
 */
@Component
public class IndexRuns {

    private static final int KEPT = 8;
    private static final int YEARS_KEPT = 48;

    private final PanelReader panels;
    private final IndexSchemes schemes;
    private final Cache<Key, IndexReading> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<YearKey, IndexYear> years =
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
        return years.get(new YearKey(new Key(run.scheme().files(), run.at()), year), _ -> YearDraws.of(run, year));
    }

    /** The index of provinces in short, of one of them as known at a time; empty where it has none. */
    public Optional<IndexBrief> brief(RegionCode place, KnowledgeTime at) {
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

    private IndexReading compute(IndexScheme scheme, KnowledgeTime at) {
        Panel panel = panels.read(scheme, at);
        List<String> unknown = panel.unknown(scheme.scheme());
        if (!unknown.isEmpty()) {
            return new IndexReading.NotYet(unknown, "nothing is known of " + unknown);
        }
        return switch (Chain.run(scheme.scheme(), panel.dataset(scheme.scheme()))) {
            case Scoring.Scored scored -> new IndexReading.Computed(new IndexRun(scheme, at, panel, scored.run()));
            case Scoring.Refused refused -> new IndexReading.NotYet(List.of(), refused.reason());
        };
    }
}
