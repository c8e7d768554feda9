package org.chuanglian.platform.index.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.Place;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.registry.DistrictMap;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;

/** Tells everybody's degrees, whether or not they make an index. */
final class StandingPages {

    private final Frame frame;
    private final Written written;
    private final Looked looked;
    private final RegionMaps maps;
    private final List<String> nodes = new ArrayList<>();

    StandingPages(Frame frame, Written written, Looked looked, RegionMaps maps) {
        this.frame = frame;
        this.written = written;
        this.looked = looked;
        this.maps = maps;
        nodes.add(looked.top());
        nodes.addAll(looked.run().scheme().degrees());
    }

    StandingPart part() {
        List<Place> all = List.copyOf(looked.run().panel().subjects().keySet());
        List<Place> scored = all.stream()
                .filter(place -> known(place) > 0)
                .sorted(Comparator.comparingLong(this::known).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        String year = Integer.toString(looked.year());
        return new StandingPart(
                frame.t(IndexText.STANDINGS_TABLE, year, written.places()),
                nodes.stream().map(written::node).toList(),
                scored.stream().map(this::row).toList(),
                scored.size() == all.size()
                        ? ""
                        : frame.t(IndexText.STANDINGS_REST, all.size() - scored.size(), written.places(), year),
                looked.run().scheme().scope() == Scope.DISTRICTS ? map(year) : null);
    }

    /** The index where anybody has one, else the degree that most have. */
    private DistrictMap map(String year) {
        String node = nodes.stream()
                .max(Comparator.<String>comparingInt(one -> one.equals(looked.top())
                        ? looked.now().of(one).isEmpty() ? -1 : Integer.MAX_VALUE
                        : looked.now().of(one).size()))
                .orElseThrow();
        Map<RegionCode, BigDecimal> scores = new HashMap<>();
        looked.now()
                .of(node)
                .forEach(one -> one.place()
                        .region()
                        .ifPresent(region -> scores.put(
                                region, BigDecimal.valueOf(one.score()).setScale(1, RoundingMode.HALF_UP))));
        String here = written.address("/index", "region=" + looked.place() + "&year=" + year);
        return maps.districts(
                frame,
                new RegionMaps.Wording(
                        frame.t(IndexText.STANDINGS_MAP, year, written.node(node)),
                        frame.t(IndexText.STANDINGS_MAP_SUB),
                        frame.t(IndexText.SCORE_COLUMN),
                        frame.t(RegistryText.MAP_SOURCE)),
                new RegionMaps.Views(here + "#h-ranks", here + "#h-standings", false),
                new RegionMaps.Shown(
                        scores,
                        BigDecimal::toPlainString,
                        "",
                        district -> "/index" + Written.query(Scope.DISTRICTS, "region=" + district + "&year=" + year)));
    }

    private long known(Place place) {
        return nodes.stream()
                .filter(node -> looked.now().of(node, place).isPresent())
                .count();
    }

    private StandingPart.Row row(Place place) {
        return new StandingPart.Row(
                written.region(place),
                written.address("/index", "region=" + place + "&year=" + looked.year()),
                place.equals(looked.place()),
                nodes.stream()
                        .map(node -> looked.now()
                                .of(node, place)
                                .map(one -> frame.t(
                                        IndexText.STANDINGS_CELL, Written.score(one.score()), Written.ranks(one)))
                                .orElseGet(() -> frame.t(IndexText.NO_SCORE)))
                        .toList());
    }
}
