package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows whose duplicates are known: each row belongs to one thing, and rows of one thing are duplicates. */
final class Labelled {

    private final String name;
    private final List<Table> tables;
    private final boolean halfOnly;
    private final int half;
    private final Map<String, List<String>> firstOf = new HashMap<>();
    private final Map<String, List<String>> secondOf = new HashMap<>();
    private final Set<String> truth = new HashSet<>();

    /** @param half 0 the half for tuning, 1 the half held out, 2 both */
    Labelled(String name, List<String> fields, boolean twoTables, int half) {
        this.name = name;
        this.tables = IntStream.range(0, twoTables ? 2 : 1)
                .mapToObj(any -> new Table(fields))
                .toList();
        this.halfOnly = half < 2;
        this.half = half;
    }

    /** Adds a row of a thing to the first or the second table, if the thing belongs to this half. */
    void add(int table, String thing, String... values) {
        if (halfOnly && Math.floorMod((thing.hashCode() * 31) >> 3, 2) != half) {
            return;
        }
        Table into = tables.get(table);
        String id = (table == 0 ? "a" : "b") + into.size();
        into.add(id, List.of(values));
        Map<String, List<String>> same = table == 0 ? firstOf : secondOf;
        List<String> others = tables.size() == 1
                ? firstOf.getOrDefault(thing, List.of())
                : (table == 0 ? secondOf : firstOf).getOrDefault(thing, List.of());
        others.forEach(other -> truth.add(table == 0 && tables.size() == 2 ? id + " " + other : other + " " + id));
        same.computeIfAbsent(thing, any -> new ArrayList<>()).add(id);
    }

    String name() {
        return name;
    }

    Set<String> truth() {
        return truth;
    }

    Table table(int number) {
        return tables.get(number);
    }

    boolean areTwoTables() {
        return tables.size() == 2;
    }

    Duplicates found() {
        return areTwoTables()
                ? Duplicates.across(tables.get(0), tables.get(1), false, step -> {})
                : Duplicates.within(tables.get(0), false, step -> {});
    }
}
