package org.chuanglian.scoring.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Own;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The table of metadata of COINr (iMeta): a row for each indicator, aggregate, group and denominator, with the columns
 * iCode, Parent, Type, Level, Direction, Weight, Denominator, Target, iName, Unit.
 */
final class TableScheme {

    private final CsvTable table;
    private final int code;
    private final int parent;
    private final int type;
    private final int level;
    private final int direction;
    private final int weight;
    private final int denominator;
    private final int factor;
    private final int target;
    private final int name;
    private final int unit;
    private final Method method;
    private final Map<String, Long> lines = new HashMap<>();

    private TableScheme(CsvTable table, Method method) throws FileFault {
        this.table = table;
        this.method = method;
        code = table.needed("iCode", "Code", "IndCode");
        parent = table.needed("Parent");
        type = table.column("Type");
        level = table.column("Level");
        direction = table.column("Direction");
        weight = table.column("Weight");
        denominator = table.column("Denominator");
        factor = table.column("ScaleFactor");
        target = table.column("Target");
        name = table.column("iName", "Name", "IndName");
        unit = table.column("Unit");
    }

    static Scheme read(CsvTable table, Method method) throws FileFault {
        return new TableScheme(table, method).scheme();
    }

    private Scheme scheme() throws FileFault {
        Set<String> parents = new HashSet<>();
        table.rows().forEach(row -> parents.add(parent(row)));
        List<CsvTable.Row> indicators = new ArrayList<>();
        List<CsvTable.Row> aggregates = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            String itself = table.text(row, code);
            if (itself.isEmpty()) {
                throw new FileFault(table.file(), row.line(), "the code is empty. Maybe the row is cut.");
            }
            switch (kind(row, parents)) {
                case "indicator" -> keep(indicators, row);
                case "aggregate" -> keep(aggregates, row);
                case "group", "denominator", "other" -> {}
                case String other ->
                    throw new FileFault(
                            table.file(),
                            row.line(),
                            ("read the type '%s', expected Indicator, Aggregate, Group, Denominator or Other."
                                            + " Maybe it is misspelt.")
                                    .formatted(other));
            }
        }
        return scheme(indicators, aggregates);
    }

    /** Without a type, what has something below it is an aggregate, and what has neither parent nor level is no node. */
    private String kind(CsvTable.Row row, Set<String> parents) {
        String said = table.text(row, type);
        if (!CsvTable.isMissing(said)) {
            return said.toLowerCase(Locale.ROOT);
        }
        if (parents.contains(table.text(row, code))) {
            return "aggregate";
        }
        return parent(row).isEmpty() ? "other" : "indicator";
    }

    private void keep(List<CsvTable.Row> rows, CsvTable.Row row) throws FileFault {
        Long before = lines.put(table.text(row, code), row.line());
        if (before != null) {
            throw new FileFault(
                    table.file(),
                    row.line(),
                    "the code '%s' stands on line %d already. Maybe one of them has another code."
                            .formatted(table.text(row, code), before));
        }
        rows.add(row);
    }

    private Scheme scheme(List<CsvTable.Row> indicatorRows, List<CsvTable.Row> aggregateRows) throws FileFault {
        List<Node.Indicator> indicators = new ArrayList<>();
        for (CsvTable.Row row : indicatorRows) {
            indicators.add(indicator(row));
        }
        List<Node.Aggregate> aggregates = new ArrayList<>();
        Levels levels = new Levels(table, code, parent, indicatorRows, aggregateRows);
        for (CsvTable.Row row : aggregateRows) {
            aggregates.add(new Node.Aggregate(
                    table.text(row, code),
                    name(row),
                    table.number(row, weight, 1),
                    parent(row),
                    levels.of(row, (int) table.number(row, level, 0)),
                    new Aggregation.Inherited()));
        }
        return switch (Tree.of(indicators, aggregates)) {
            case Tree.Planting.Planted planted -> new Scheme(table.file(), "", planted.tree(), method);
            case Tree.Planting.Faulty faulty -> throw fault(faulty.faults().getFirst());
        };
    }

    private FileFault fault(Tree.Fault fault) {
        return new FileFault(table.file(), lines.getOrDefault(fault.code(), 0L), fault.sentence());
    }

    private Node.Indicator indicator(CsvTable.Row row) throws FileFault {
        double turn = table.number(row, direction, 1);
        if (turn != 1 && turn != -1) {
            throw new FileFault(
                    table.file(),
                    row.line(),
                    "the direction of '%s' is %s, expected 1 or -1. Maybe it is the weight."
                            .formatted(table.text(row, code), table.text(row, direction)));
        }
        String by = table.text(row, denominator);
        return new Node.Indicator(
                table.text(row, code),
                name(row),
                table.number(row, weight, 1),
                parent(row),
                (int) turn,
                table.text(row, unit),
                CsvTable.isMissing(by) ? Node.Denominator.NONE : new Node.Denominator(by, table.number(row, factor, 1)),
                new Own(null, normalisation(row), table.number(row, target, Double.NaN)));
    }

    /** What COINr calls use_iMeta: parameters of a normalisation that the table has for each indicator. */
    private @Nullable Normalisation normalisation(CsvTable.Row row) throws FileFault {
        if (method.normalisation() instanceof Normalisation.Goalposts posts && Double.isNaN(posts.low())) {
            double low = table.number(row, table.needed("goalpost_lower"), Double.NaN);
            double high = table.number(row, table.needed("goalpost_upper"), Double.NaN);
            if (!(low < high)) {
                throw new FileFault(
                        table.file(),
                        row.line(),
                        "the goalposts of '%s' are %s and %s, expected the lower below the upper. Maybe they are swapped."
                                .formatted(table.text(row, code), low, high));
            }
            return new Normalisation.Goalposts(
                    low,
                    high,
                    table.number(row, table.column("goalpost_scale"), 1),
                    yes(row, table.column("goalpost_trunc2posts"), true));
        }
        if (method.normalisation() instanceof Normalisation.DistanceToTarget distance
                && Double.isNaN(distance.target())
                && table.column("dist2targ_cap_max") >= 0) {
            return new Normalisation.DistanceToTarget(
                    Double.NaN, yes(row, table.column("dist2targ_cap_max"), distance.capped()));
        }
        return null;
    }

    private boolean yes(CsvTable.Row row, int column, boolean otherwise) {
        return switch (table.text(row, column).toLowerCase(Locale.ROOT)) {
            case "true", "t", "1", "yes" -> true;
            case "false", "f", "0", "no" -> false;
            default -> otherwise;
        };
    }

    private String name(CsvTable.Row row) {
        String said = table.text(row, name);
        return said.isEmpty() ? table.text(row, code) : said;
    }

    private String parent(CsvTable.Row row) {
        String above = table.text(row, parent);
        return CsvTable.isMissing(above) ? "" : above;
    }
}
