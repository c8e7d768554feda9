package org.chuanglian.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.chuanglian.chain.Concentration;
import org.chuanglian.chain.Density;
import org.chuanglian.chain.Grid;
import org.chuanglian.chain.Incidence;
import org.chuanglian.chain.LocationQuotients;
import org.chuanglian.chain.Outlook;
import org.chuanglian.chain.Presence;
import org.chuanglian.chain.Relatedness;

/** Works out one measure of the command {@code relate} and writes it. */
final class RelateWork {

    private static final int FOUR = 4;

    private final RelateFlags flags;
    private final RelateNames.Named measure;
    private final String row;
    private final String column;
    private final Incidence amounts;
    private final boolean sparse;
    private String note = "";

    RelateWork(
            RelateFlags flags,
            RelateNames.Named measure,
            String row,
            String column,
            Incidence amounts,
            boolean sparse) {
        this.flags = flags;
        this.measure = measure;
        this.row = row;
        this.column = column;
        this.amounts = amounts;
        this.sparse = sparse;
    }

    /** What is to be said of the presence that the measure was of; empty until it is written, or when there is none. */
    String note() {
        return note;
    }

    void writeTo(BufferedWriter writer) throws IOException {
        var sheet = new MatrixSheet(writer, sparse);
        switch (measure.measure()) {
            case RCA -> writeQuotients(sheet);
            case RELATEDNESS -> writeRelatedness(sheet);
            case DENSITY -> sheet.write(row, column, density(presence()));
            case DISTANCE -> sheet.write(row, column, distance(presence()));
            case ECI ->
                sheet.write(row, amounts.rows(), flags.complexity(presence()).rows());
            case PCI ->
                sheet.write(
                        column, amounts.columns(), flags.complexity(presence()).columns());
            case FITNESS -> writeFitness(sheet);
            case DIVERSITY ->
                sheet.write(row, amounts.rows(), doubles(presence().diversity()));
            case UBIQUITY ->
                sheet.write(column, amounts.columns(), doubles(presence().ubiquity()));
            case OUTLOOK -> writeOutlook(sheet);
            case GAIN -> writeGain(sheet);
            case CONCENTRATION -> concentration().writeTo(writer);
            case ENTRY -> throw new IllegalStateException("entries are worked out from periods.\nMaybe a new measure.");
        }
    }

    private Presence presence() {
        var presence = flags.presence(amounts);
        var rows =
                Arrays.stream(presence.diversity()).filter(count -> count == 0).count();
        var columns =
                Arrays.stream(presence.ubiquity()).filter(count -> count == 0).count();
        note = String.format(
                        Locale.ROOT, ", %,d with %s ≥ %s", presence.size(), flags.compared(), plain(flags.cutoff()))
                + (rows == 0 ? "" : String.format(Locale.ROOT, "; %,d rows have none", rows))
                + (columns == 0 ? "" : String.format(Locale.ROOT, "; %,d columns nobody has", columns));
        return presence;
    }

    private static String plain(double cutoff) {
        return cutoff == Math.rint(cutoff) ? String.format(Locale.ROOT, "%.0f", cutoff) : Double.toString(cutoff);
    }

    private void writeQuotients(MatrixSheet sheet) throws IOException {
        if (flags.isDiscrete()) {
            var presence = presence();
            sheet.write(row, column, amounts.rows(), amounts.columns(), of -> {
                var line = new double[amounts.columns().size()];
                Arrays.setAll(line, its -> presence.has(of, its) ? 1 : 0);
                return line;
            });
        } else {
            var quotients = LocationQuotients.of(amounts);
            sheet.write(row, column, amounts.rows(), amounts.columns(), quotients::row);
        }
    }

    private void writeRelatedness(MatrixSheet sheet) throws IOException {
        var ofColumns = flags.ofColumns(RelateNames.Side.COLUMNS);
        var presence = ofColumns ? presence() : presence().transposed();
        var relatedness = flags.relatedness(presence, measure.relatedness());
        var name = ofColumns ? column : row;
        sheet.write(name, name + "_2", relatedness.names(), relatedness.names(), relatedness::lines);
    }

    private Grid density(Presence presence) {
        return Density.of(presence, flags.relatedness(presence));
    }

    private Grid distance(Presence presence) {
        return Density.distance(presence, flags.relatedness(presence));
    }

    private void writeFitness(MatrixSheet sheet) throws IOException {
        var indices = flags.complexity(presence(), RelateMethod.FITNESS);
        if (flags.ofColumns(RelateNames.Side.ROWS)) {
            sheet.write(column, amounts.columns(), indices.columns());
        } else {
            sheet.write(row, amounts.rows(), indices.rows());
        }
    }

    private void writeOutlook(MatrixSheet sheet) throws IOException {
        var presence = presence();
        var complexity = flags.complexity(presence).columns();
        sheet.write(row, amounts.rows(), Outlook.index(presence, density(presence), complexity));
    }

    private void writeGain(MatrixSheet sheet) throws IOException {
        var presence = presence();
        var complexity = flags.complexity(presence).columns();
        Relatedness relatedness = flags.relatedness(presence);
        sheet.write(row, column, Outlook.gain(presence, relatedness, complexity));
    }

    private Sheet concentration() {
        var ofColumns = flags.ofColumns(RelateNames.Side.ROWS);
        var each = ofColumns ? amounts.transposed() : amounts;
        var totals = each.columnTotals();
        var sheet = new Sheet(
                ofColumns ? column : row,
                "total",
                "count",
                "hhi",
                "cr1",
                "cr4",
                "entropy",
                "gini",
                "locational_gini",
                "krugman");
        for (int i = 0; i < each.rows().size(); i++) {
            var line = each.row(i);
            sheet.add(
                    each.rows().get(i),
                    Arrays.stream(line).sum(),
                    (double) Arrays.stream(line).filter(amount -> amount > 0).count(),
                    Concentration.herfindahl(line),
                    Concentration.largestShare(line, 1),
                    Concentration.largestShare(line, FOUR),
                    Concentration.entropy(line),
                    Concentration.gini(line),
                    Concentration.locationalGini(line, totals),
                    Concentration.krugman(line, totals));
        }
        return sheet;
    }

    private static double[] doubles(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }
}
