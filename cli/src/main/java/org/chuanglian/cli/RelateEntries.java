package org.chuanglian.cli;

import java.util.ArrayList;
import java.util.List;
import org.chuanglian.chain.Density;
import org.chuanglian.chain.EntryModel;
import org.chuanglian.chain.LogisticFit;
import org.chuanglian.chain.table.LongTable;

/** The answer of the measure {@code entry}: a line for each step from a period to a later one, and one for all. */
final class RelateEntries {

    private final RelateFlags flags;
    private final LongTable table;
    private final int lag;

    RelateEntries(RelateFlags flags, LongTable table, int lag) {
        this.flags = flags;
        this.table = table;
        this.lag = lag;
    }

    Sheet sheet() {
        var sheet = new Sheet(
                "from",
                "to",
                "cells",
                "entries",
                "density_of_entries",
                "density_of_others",
                "auc",
                "intercept",
                "coef",
                "se",
                "z",
                "p",
                "log_likelihood",
                "note");
        var periods = table.periods();
        var steps = new ArrayList<EntryModel.Step>();
        for (int i = 0; i + lag < periods.size(); i++) {
            var before = flags.presence(periods.get(i).amounts());
            var step = new EntryModel.Step(
                    before,
                    Density.of(before, flags.relatedness(before)),
                    flags.presence(periods.get(i + lag).amounts()));
            steps.add(step);
            add(sheet, periods.get(i).name(), periods.get(i + lag).name(), EntryModel.of(List.of(step)));
        }
        add(sheet, "all", "all", EntryModel.of(steps));
        return sheet;
    }

    private static void add(Sheet sheet, String from, String to, EntryModel.Result result) {
        var cells = new ArrayList<Object>(List.of(
                from,
                to,
                (double) result.cells(),
                (double) result.entries(),
                result.meanDensityOfEntries(),
                result.meanDensityOfOthers(),
                result.auc()));
        switch (result.model()) {
            case LogisticFit.Fitted fit ->
                cells.addAll(List.of(
                        fit.coefficient(0),
                        fit.coefficient(1),
                        fit.error(1),
                        fit.z(1),
                        fit.p(1),
                        fit.logLikelihood(),
                        ""));
            case LogisticFit.NotFitted not -> cells.addAll(List.of("", "", "", "", "", "", not.reason()));
        }
        sheet.add(cells);
    }
}
