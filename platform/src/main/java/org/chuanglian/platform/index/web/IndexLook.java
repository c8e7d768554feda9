package org.chuanglian.platform.index.web;

import java.util.NavigableSet;
import java.util.Optional;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexRuns;
import org.chuanglian.platform.index.IndexSettings;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shared.RegionCode;
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

    Looked at(IndexRun run, @Nullable String region, @Nullable Integer year) {
        RegionCode place = place(run, region);
        NavigableSet<Integer> years = run.years();
        int chosen = year == null ? years.last() : year;
        if (!years.contains(chosen)) {
            throw missing("there is no index of the year " + chosen + ".\nMaybe one of " + years + ".");
        }
        Optional<Integer> before = Optional.of(chosen - 1).filter(years::contains);
        return new Looked(run, place, chosen, runs.year(run, chosen), before.map(then -> runs.year(run, then)));
    }

    /** A place that the index knows; the city where none is asked for. */
    RegionCode place(IndexRun run, @Nullable String region) {
        return Optional.ofNullable(region)
                .map(RegionCode::read)
                .orElseGet(() -> Optional.of(settings.region()))
                .filter(run.panel().subjects()::containsKey)
                .orElseThrow(() -> missing("there is no index of \"" + region + "\".\nMaybe it is no province."));
    }

    static PlatformException missing(String what) {
        return new PlatformException(ErrorCode.NOT_FOUND, what);
    }
}
