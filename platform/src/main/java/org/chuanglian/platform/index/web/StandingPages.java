package org.chuanglian.platform.index.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.Place;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.shell.Frame;

/** Tells everybody's degrees, whether or not they make an index. */
final class StandingPages {

    private final Frame frame;
    private final Written written;
    private final Looked looked;
    private final List<String> nodes = new ArrayList<>();

    StandingPages(Frame frame, Written written, Looked looked) {
        this.frame = frame;
        this.written = written;
        this.looked = looked;
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
                        : frame.t(IndexText.STANDINGS_REST, all.size() - scored.size(), written.places(), year));
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
