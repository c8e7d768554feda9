package org.chuanglian.platform.index.web;

import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.index.IndexPolicy;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexRuns;
import org.chuanglian.platform.index.IndexSettings;
import org.chuanglian.platform.index.Place;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the place and the year that an address asks for: the city and the newest year where it does not say. */
@Component
class IndexLook {

    private final IndexRuns runs;
    private final IndexSettings settings;

    IndexLook(IndexRuns runs, IndexSettings settings) {
        this.runs = runs;
        this.settings = settings;
    }

    /** The scope that an address asks for: provinces where it does not say. */
    static Scope scope(@Nullable String of) {
        return of == null
                ? Scope.PROVINCES
                : Scope.read(of)
                        .orElseThrow(() ->
                                missing("there is no index of \"" + of + "\".\nMaybe one of districts, institutions."));
    }

    /** What an address asks for, with the standings of that year and the one before. */
    Looked at(IndexRun run, Reader reader, @Nullable String region, @Nullable Integer year) {
        Chosen chosen = chosen(run, reader, region, year);
        Optional<Integer> before = Optional.of(chosen.year() - 1).filter(run.years()::contains);
        return new Looked(
                run,
                chosen.place(),
                chosen.year(),
                runs.year(run, chosen.year()),
                before.map(then -> runs.year(run, then)));
    }

    /** What an address asks for, without the draws that standings need. */
    Chosen chosen(IndexRun run, Reader reader, @Nullable String region, @Nullable Integer year) {
        NavigableSet<Integer> years = run.years();
        int chosen = year == null ? years.last() : year;
        if (!years.contains(chosen)) {
            throw missing("there is no index of the year " + chosen + ".\nMaybe one of " + years + ".");
        }
        return new Chosen(run, place(run, reader, region, chosen), chosen);
    }

    private Place place(IndexRun run, Reader reader, @Nullable String region, int year) {
        NavigableMap<Place, SubjectId> places = run.panel().subjects();
        if (region != null) {
            return Optional.of(new Place(region))
                    .filter(places::containsKey)
                    .orElseThrow(
                            () -> missing("there is no index of \"" + region + "\".\nMaybe it is of another scope."));
        }
        return IndexPolicy.opensWith(reader).stream()
                .map(Place::of)
                .filter(places::containsKey)
                .findFirst()
                .or(() -> Optional.of(Place.of(settings.region())).filter(places::containsKey))
                .orElseGet(() -> first(run, year));
    }

    /** The first of whom most degrees are known. */
    private static Place first(IndexRun run, int year) {
        return run.panel().subjects().keySet().stream()
                .max(Comparator.<Place>comparingLong(place -> run.scheme().degrees().stream()
                                .filter(degree -> run.score(degree, place, year).isPresent())
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    static PlatformException missing(String what) {
        return new PlatformException(ErrorCode.NOT_FOUND, what);
    }
}
