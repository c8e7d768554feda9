package org.chuanglian.platform.index.web;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.IndexYear;
import org.chuanglian.platform.index.IndexYear.Standing;
import org.chuanglian.platform.index.Place;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Strip;

/** Puts provinces beside each other. */
final class ComparePages {

    /** How many can be compared. */
    static final int MOST = 4;

    private static final double FULL = 100;

    private final Frame frame;
    private final Written written;
    private final IndexRun run;
    private final IndexYear year;
    private final List<Place> places;

    ComparePages(Frame frame, Written written, IndexRun run, IndexYear year, List<Place> places) {
        this.frame = frame;
        this.written = written;
        this.run = run;
        this.year = year;
        this.places = List.copyOf(places);
    }

    ComparePage page() {
        List<List<FiveDegreesPage.Option>> choosers = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            choosers.add(options(i < places.size() ? Optional.of(places.get(i)) : Optional.empty()));
        }
        NavigableSet<Integer> years = run.years();
        return new ComparePage(
                frame,
                ScopePages.part(frame, run.scheme().scope()),
                choosers,
                years.descendingSet().stream()
                        .map(one -> new FiveDegreesPage.Option(
                                Integer.toString(one), Integer.toString(one), one == year.year()))
                        .toList(),
                Stream.concat(Stream.of(run.scheme().top()), run.scheme().degrees().stream())
                        .map(this::compared)
                        .toList());
    }

    private List<FiveDegreesPage.Option> options(Optional<Place> chosen) {
        List<FiveDegreesPage.Option> options = new ArrayList<>();
        options.add(new FiveDegreesPage.Option("", frame.t(IndexText.NOBODY), chosen.isEmpty()));
        run.panel()
                .subjects()
                .keySet()
                .forEach(place -> options.add(new FiveDegreesPage.Option(
                        place.code(),
                        written.region(place),
                        chosen.filter(place::equals).isPresent())));
        return List.copyOf(options);
    }

    private ComparePage.Compared compared(String node) {
        return new ComparePage.Compared(
                node,
                written.node(node),
                places.stream().map(place -> row(node, place)).toList(),
                finding(node));
    }

    private ComparePage.Row row(String node, Place place) {
        String name = written.region(place);
        String address = written.address("/index", "region=" + place + "&year=" + year.year());
        double median = year.median(node).orElse(0);
        return year.of(node, place)
                .map(standing -> new ComparePage.Row(
                        name,
                        address,
                        new Strip(
                                0,
                                FULL,
                                standing.low(),
                                standing.score(),
                                standing.high(),
                                frame.t(
                                        IndexText.STRIP_LABEL,
                                        name,
                                        Written.score(standing.score()),
                                        Written.interval(standing),
                                        Written.score(median))),
                        median,
                        Written.score(standing.score()),
                        Written.interval(standing),
                        frame.t(IndexText.PLACE, Written.ranks(standing))))
                .orElseGet(() -> new ComparePage.Row(name, address, null, median, frame.t(IndexText.NO_SCORE), "", ""));
    }

    /** Each pair once, those first that can be told apart. */
    private String finding(String node) {
        List<Standing> there = year.of(node).stream()
                .filter(one -> places.contains(one.place()))
                .toList();
        List<String> apart = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            for (int j = i + 1; j < there.size(); j++) {
                Place better = there.get(i).place();
                Place other = there.get(j).place();
                if (year.isSeparated(node, better, other)) {
                    apart.add(frame.t(IndexText.AHEAD, written.region(better), written.region(other)));
                } else {
                    together.add(frame.t(IndexText.TOGETHER, written.region(better), written.region(other)));
                }
            }
        }
        return Stream.concat(apart.stream(), together.stream())
                .collect(Collectors.joining(frame.language() == Language.CHINESE ? "" : " "));
    }
}
