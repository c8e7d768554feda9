package org.chuanglian.platform.index.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.IndexYear;
import org.chuanglian.platform.index.IndexYear.Standing;
import org.chuanglian.platform.index.Place;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.index.Vintage;
import org.chuanglian.platform.registry.ProvinceTiles;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Strip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Puts an index into its page. */
@Component
class IndexPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double FULL = 100;
    private static final int BESIDE = 4;
    private static final double BESIDE_RANK = 0.3;

    private final RegionMaps maps;
    private final Regions regions;
    private final DrillPages drills;
    private final CoursePages courses;
    private final PublishedPages published;
    private final Clock clock;

    IndexPages(
            RegionMaps maps,
            Regions regions,
            DrillPages drills,
            CoursePages courses,
            PublishedPages published,
            Clock clock) {
        this.maps = maps;
        this.regions = regions;
        this.drills = drills;
        this.courses = courses;
        this.published = published;
        this.clock = clock;
    }

    /** An index, the place and the year that a page is about; {@code before} is the year before, where there is one. */
    record Looked(IndexRun run, Place place, int year, IndexYear now, Optional<IndexYear> before) {

        String top() {
            return run.scheme().top();
        }

        Chosen chosen() {
            return new Chosen(run, place, year);
        }
    }

    Written written(Frame frame, IndexRun run) {
        return new Written(frame, run, regions);
    }

    /**
     * By whom and how a page is asked for.
     *
     * @param vintage the vintage to show; null for what is known now
     * @param message what came of publishing; null for nothing
     */
    record Asked(
            Reader reader,
            @Nullable Vintage vintage,
            @Nullable IndexText message) {}

    FiveDegreesPage page(Frame frame, Looked looked, Asked asked) {
        Written written = written(frame, looked.run());
        List<RankRowAt> all = ranks(frame, looked, written);
        Scope scope = looked.run().scheme().scope();
        Vintage vintage = asked.vintage();
        return new FiveDegreesPage(
                frame,
                ScopePages.part(frame, scope),
                new IndexFindings(frame, written, looked).lede(),
                about(frame, looked),
                choice(looked, written),
                looked.run().scheme().degrees().stream()
                        .map(degree -> degree(frame, looked, written, degree))
                        .toList(),
                gaps(frame, looked, written),
                all.isEmpty()
                        ? frame.t(IndexText.NO_RANKS, Integer.toString(looked.year()), written.places())
                        : frame.t(IndexText.RANKS_SUB, written.region(looked.place())),
                around(all),
                all.stream().map(RankRowAt::row).toList(),
                scope == Scope.PROVINCES ? tiles(frame, looked) : null,
                scope == Scope.PROVINCES ? null : new StandingPages(frame, written, looked, maps).part(),
                unranked(frame, looked, written),
                drills.part(frame, looked, written),
                courses.part(frame, looked, written),
                scope.isReplayable()
                        ? published.part(frame, looked, written, asked.reader(), vintage, asked.message())
                        : null,
                vintage == null ? null : published.banner(frame, looked, vintage),
                vintage == null && !all.isEmpty()
                        ? TrialPages.part(frame, looked.chosen(), written, new LinkedMultiValueMap<>())
                        : null,
                Written.query(scope, vintage == null ? "" : "vintage=" + vintage.id()),
                compare(looked, written),
                written.address("/index/audit", ""),
                near(frame, looked, written));
    }

    /** With the nearest two that it cannot be told apart from. */
    private static String compare(Looked looked, Written written) {
        StringBuilder query = new StringBuilder("year=")
                .append(looked.year())
                .append("&region=")
                .append(looked.place());
        looked.now().near(looked.top(), looked.place()).stream()
                .limit(2)
                .forEach(near -> query.append("&region=").append(near.place()));
        return written.address("/index/compare", query.toString());
    }

    private static String near(Frame frame, Looked looked, Written written) {
        List<Place> near = looked.now().near(looked.top(), looked.place()).stream()
                .map(Standing::place)
                .toList();
        return near.isEmpty()
                ? ""
                : frame.t(IndexText.NEAR_TOLD, written.region(looked.place()), written.regions(near));
    }

    private FiveDegreesPage.About about(Frame frame, Looked looked) {
        return new FiveDegreesPage.About(
                frame.t(IndexText.YEAR_WRITTEN, Integer.toString(looked.year())),
                minute(looked.run()),
                frame.t(IndexText.VERSION, looked.run().scheme().version()));
    }

    String minute(IndexRun run) {
        return LocalDateTime.ofInstant(run.at().instant(), clock.getZone()).format(MINUTE);
    }

    static FiveDegreesPage.Choice choice(Looked looked, Written written) {
        return new FiveDegreesPage.Choice(
                looked.run().panel().subjects().keySet().stream()
                        .map(place -> new FiveDegreesPage.Option(
                                place.code(), written.region(place), place.equals(looked.place())))
                        .toList(),
                looked.run().years().reversed().stream()
                        .map(year -> new FiveDegreesPage.Option(
                                Integer.toString(year), Integer.toString(year), year == looked.year()))
                        .toList());
    }

    private static FiveDegreesPage.Degree degree(Frame frame, Looked looked, Written written, String degree) {
        String name = written.node(degree);
        String note = looked.run().scheme().wordsOf(degree).reason().in(frame.language());
        Optional<Standing> found = looked.now().of(degree, looked.place());
        OptionalDouble median = looked.now().median(degree);
        if (found.isEmpty() || median.isEmpty()) {
            IndexRun.Coverage coverage = looked.run().coverage(degree, looked.place(), looked.year());
            return new FiveDegreesPage.Degree(
                    name,
                    note,
                    null,
                    frame.t(IndexText.NO_SCORE),
                    frame.t(IndexText.COVERAGE, coverage.of(), coverage.known()),
                    "");
        }
        Standing now = found.get();
        Optional<Standing> before = looked.before().flatMap(year -> year.of(degree, looked.place()));
        String label = frame.t(
                        IndexText.STRIP_LABEL,
                        name,
                        Written.score(now.score()),
                        Written.interval(now),
                        Written.score(median.getAsDouble()))
                + before.map(then -> frame.t(IndexText.STRIP_BEFORE, Written.score(then.score())))
                        .orElse("");
        return new FiveDegreesPage.Degree(
                name,
                note,
                new FiveDegreesPage.DegreeStrip(
                        new Strip(0, FULL, now.low(), now.score(), now.high(), label),
                        before.map(Standing::score).orElse(null),
                        median.getAsDouble()),
                Written.score(now.score()),
                Written.interval(now),
                frame.t(IndexText.PLACE, Written.ranks(now)));
    }

    private static String gaps(Frame frame, Looked looked, Written written) {
        List<String> unknown = looked.run().unknown(looked.year());
        return unknown.isEmpty()
                ? ""
                : frame.t(
                        IndexText.YEAR_GAPS, Integer.toString(looked.year()), written.nodes(unknown), written.places());
    }

    private record RankRowAt(int rank, FiveDegreesPage.RankRow row) {}

    private static List<RankRowAt> ranks(Frame frame, Looked looked, Written written) {
        List<Standing> all = looked.now().of(looked.top());
        return all.stream()
                .map(standing -> new RankRowAt(standing.rank(), rank(frame, looked, written, standing, all.size())))
                .toList();
    }

    private static FiveDegreesPage.RankRow rank(
            Frame frame, Looked looked, Written written, Standing standing, int among) {
        String name = written.region(standing.place());
        boolean own = standing.place().equals(looked.place());
        return new FiveDegreesPage.RankRow(
                name,
                written.address("/index", "region=" + standing.place() + "&year=" + looked.year()),
                new Strip(
                        1 - BESIDE_RANK,
                        Math.max(among, 2) + BESIDE_RANK,
                        standing.rankLow() - BESIDE_RANK,
                        standing.rank(),
                        standing.rankHigh() + BESIDE_RANK,
                        frame.t(IndexText.RANK_LABEL, name, Written.ranks(standing))),
                Written.ranks(standing),
                Written.score(standing.score()),
                Written.interval(standing),
                own,
                !own && !looked.now().isSeparated(looked.top(), looked.place(), standing.place()));
    }

    /** Those beside the place; the first ones where it has no score. */
    private static List<FiveDegreesPage.RankRow> around(List<RankRowAt> all) {
        int own = 0;
        for (int i = 0; i < all.size(); i++) {
            own = all.get(i).row().own() ? i : own;
        }
        int from = Math.clamp(own - BESIDE, 0, Math.max(0, all.size() - 2 * BESIDE - 1));
        List<FiveDegreesPage.RankRow> around = new ArrayList<>();
        for (int i = from; i < Math.min(all.size(), from + 2 * BESIDE + 1); i++) {
            around.add(all.get(i).row());
        }
        return around;
    }

    private ProvinceTiles tiles(Frame frame, Looked looked) {
        Map<RegionCode, BigDecimal> scores = new HashMap<>();
        looked.now()
                .of(looked.top())
                .forEach(standing -> standing.place()
                        .region()
                        .ifPresent(region -> scores.put(
                                region, BigDecimal.valueOf(standing.score()).setScale(1, RoundingMode.HALF_UP))));
        return maps.provinces(
                frame,
                new RegionMaps.Shown(
                        scores,
                        BigDecimal::toPlainString,
                        "",
                        province -> "/index?region=" + province.code() + "&year=" + looked.year(),
                        looked.place().region().orElse(RegionMaps.CITY),
                        looked.now().near(looked.top(), looked.place()).stream()
                                .flatMap(near -> near.place().region().stream())
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static String unranked(Frame frame, Looked looked, Written written) {
        if (looked.run().scheme().scope() != Scope.PROVINCES) {
            return "";
        }
        List<Place> without = looked.run().panel().subjects().keySet().stream()
                .filter(place -> looked.now().of(looked.top(), place).isEmpty())
                .toList();
        return without.isEmpty() ? "" : frame.t(IndexText.UNRANKED, written.regions(without), written.places());
    }
}
