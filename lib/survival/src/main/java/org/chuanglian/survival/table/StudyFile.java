package org.chuanglian.survival.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.survival.FollowUp;
import org.chuanglian.survival.Groups;

/** Reads a table of follow-up from a CSV file. */
public final class StudyFile {

    private final Columns columns;
    private final StudyColumns wanted;
    private final boolean[] dropped;
    private final Map<String, Integer> reasons = new LinkedHashMap<>();

    private StudyFile(Columns columns, StudyColumns wanted) {
        this.columns = columns;
        this.wanted = wanted;
        this.dropped = new boolean[columns.size()];
    }

    /**
     * Reads the columns; rows that miss a value in one of them are left out and counted in the notes, as are rows that
     * leave in the moment they enter.
     *
     * @throws IOException when the file cannot be opened or read
     */
    public static StudyReading read(Path file, StudyColumns wanted) throws IOException {
        try {
            Set<String> names = new LinkedHashSet<>(List.of(wanted.time(), wanted.status()));
            wanted.entry().ifPresent(names::add);
            names.addAll(wanted.groups());
            names.addAll(wanted.strata());
            names.addAll(wanted.covariates());
            return new StudyReading.Read(new StudyFile(ColumnsFile.read(file, List.copyOf(names)), wanted).study());
        } catch (Unusable unusable) {
            return new StudyReading.Refused(unusable.line());
        }
    }

    private Study study() throws Unusable {
        double[] exits = numbers(wanted.time());
        StatusCodes.Meaning status =
                StatusCodes.of(columns, wanted.status(), wanted.events(), wanted.censored(), wanted.severalCauses());
        dropMissing(wanted.status(), status.endings());
        double[] entries = wanted.entry().isPresent() ? numbers(wanted.entry().get()) : new double[0];
        checkTimes(entries, exits);
        Levels groups = combined(wanted.groups());
        Levels strata = combined(wanted.strata());
        DesignColumns design = new DesignColumns(columns, wanted.covariates(), wanted.factors());
        design.missing().forEach(this::dropMissing);
        int[] kept = kept();
        List<String> notes = new ArrayList<>(List.of(status.sentence()));
        reasons.forEach((reason, count) -> notes.add("%,d rows left out %s".formatted(count, reason)));
        return new Study(
                followUp(kept, entries, exits, status.endings()),
                status.causes(),
                groups(kept, groups),
                groups(kept, strata),
                design.of(kept),
                columns.size(),
                notes);
    }

    private FollowUp followUp(int[] kept, double[] entries, double[] exits, int[] endings) {
        double[] from = new double[entries.length == 0 ? 0 : kept.length];
        double[] until = new double[kept.length];
        int[] ending = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            until[i] = exits[kept[i]];
            ending[i] = endings[kept[i]];
            if (from.length > 0) {
                from[i] = entries[kept[i]];
            }
        }
        return FollowUp.late(from, until, ending);
    }

    private double[] numbers(String name) throws Unusable {
        double[] numbers = Cells.numbers(columns, name);
        for (int row = 0; row < numbers.length; row++) {
            if (Double.isNaN(numbers[row])) {
                drop(row, "without " + name);
            }
        }
        return numbers;
    }

    private void dropMissing(String name, int[] levels) {
        for (int row = 0; row < levels.length; row++) {
            if (levels[row] == Levels.MISSING) {
                drop(row, "without " + name);
            }
        }
    }

    private void drop(int row, String reason) {
        if (!dropped[row]) {
            dropped[row] = true;
            reasons.merge(reason, 1, Integer::sum);
        }
    }

    private void checkTimes(double[] entries, double[] exits) throws Unusable {
        for (int row = 0; row < exits.length; row++) {
            if (dropped[row]) {
                continue;
            }
            if (entries.length == 0 && exits[row] < 0) {
                throw columns.unusable(
                        row,
                        "column %s: read %s, expected a time from 0. Maybe the columns of begin and end are swapped."
                                .formatted(
                                        wanted.time(),
                                        columns.column(wanted.time()).get(row)));
            }
            if (entries.length > 0 && entries[row] > exits[row]) {
                throw columns.unusable(
                        row,
                        "leaves at %s, before it enters at %s. Maybe --time and --entry are swapped."
                                .formatted(
                                        columns.column(wanted.time()).get(row),
                                        columns.column(wanted.entry().orElseThrow())
                                                .get(row)));
            }
            if (entries.length > 0 && entries[row] == exits[row]) {
                drop(row, "that leave in the moment they enter");
            }
        }
    }

    private Levels combined(List<String> names) {
        List<Levels> each =
                names.stream().map(name -> Levels.of(columns.column(name))).toList();
        for (int i = 0; i < names.size(); i++) {
            dropMissing(names.get(i), each.get(i).places());
        }
        return Combinations.of(names, each, columns.size());
    }

    private static Groups groups(int[] kept, Levels levels) {
        int[] places = new int[levels.labels().size()];
        for (int row : kept) {
            places[levels.places()[row]] = 1;
        }
        List<String> labels = new ArrayList<>();
        for (int level = 0; level < places.length; level++) {
            if (places[level] > 0) {
                places[level] = labels.size();
                labels.add(levels.labels().get(level));
            }
        }
        int[] group = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            group[i] = places[levels.places()[kept[i]]];
        }
        return labels.isEmpty() ? Groups.one(kept.length) : Groups.of(group, labels);
    }

    private int[] kept() throws Unusable {
        int[] kept = new int[dropped.length];
        int count = 0;
        for (int row = 0; row < kept.length; row++) {
            if (!dropped[row]) {
                kept[count] = row;
                count++;
            }
        }
        if (count == 0) {
            throw columns.unusable(
                    columns.size() == 0
                            ? "has no rows below the line of column names. Maybe it was cut off."
                            : "has no row that is complete in the columns used. Maybe another column is meant.");
        }
        return Arrays.copyOf(kept, count);
    }
}
