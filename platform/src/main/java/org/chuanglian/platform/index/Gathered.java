package org.chuanglian.platform.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.chuanglian.platform.registry.SubjectId;

/** Values of a panel while they are added up, with what each is made of. */
final class Gathered {

    private final Map<String, Map<String, Double>> values = new HashMap<>();
    private final Map<String, Map<String, List<SubjectId>>> members = new HashMap<>();
    private final Map<String, Map<Integer, Basis.Reach>> reach = new HashMap<>();
    private final NavigableSet<Integer> years = new TreeSet<>();

    /** Adds what a subject brings to the place that it belongs to; to none where that is not known. */
    void add(String code, Optional<Place> place, int year, double amount, SubjectId member) {
        Basis.Reach before = reach.getOrDefault(code, Map.of()).getOrDefault(year, new Basis.Reach(0, 0));
        reach.computeIfAbsent(code, _ -> new HashMap<>())
                .put(year, new Basis.Reach(before.placed() + (place.isPresent() ? 1 : 0), before.of() + 1));
        place.ifPresent(there -> {
            String row = Panel.row(there, year);
            values.computeIfAbsent(code, _ -> new HashMap<>()).merge(row, amount, Double::sum);
            members.computeIfAbsent(code, _ -> new HashMap<>())
                    .computeIfAbsent(row, _ -> new ArrayList<>())
                    .add(member);
            years.add(year);
        });
    }

    /** Counts a subject of a place, once in a year however many relations lead to it. */
    void addOnce(String code, Optional<Place> place, int year, SubjectId member) {
        boolean counted = place.map(there -> members.getOrDefault(code, Map.of())
                        .getOrDefault(Panel.row(there, year), List.of())
                        .contains(member))
                .orElse(false);
        if (!counted) {
            add(code, place, year, 1, member);
        }
    }

    /** Leaves out years in which it is known of too few where they belong, and places with too few members. */
    void keepWhatReaches(String code) {
        keep(code, row -> {
            int year = Panel.year(row);
            return reach.getOrDefault(code, Map.of())
                            .getOrDefault(year, new Basis.Reach(0, 0))
                            .isEnough()
                    && members.getOrDefault(code, Map.of())
                                    .getOrDefault(row, List.of())
                                    .size()
                            >= Measure.LEAST_MEMBERS;
        });
    }

    /** Leaves out the rows that are not wanted. */
    void keepRows(BiPredicate<Place, Integer> wanted) {
        List.copyOf(values.keySet()).forEach(code -> keep(code, row -> wanted.test(Panel.place(row), Panel.year(row))));
    }

    private void keep(String code, Predicate<String> wanted) {
        Map<String, Double> known = values.getOrDefault(code, Map.of());
        for (String row : List.copyOf(known.keySet())) {
            if (!wanted.test(row)) {
                known.remove(row);
                members.getOrDefault(code, Map.of()).remove(row);
            }
        }
    }

    Panel panel(NavigableMap<Place, SubjectId> places, Map<Place, String> names) {
        years.removeIf(year -> values.values().stream()
                .noneMatch(known -> known.keySet().stream().anyMatch(row -> Panel.year(row) == year)));
        return new Panel(places, years, values, new Basis(names, members, reach));
    }
}
