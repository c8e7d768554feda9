package org.chuanglian.platform.intake.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chuanglian.platform.intake.pack.PackLoads;
import org.chuanglian.platform.intake.pack.PackProgress;
import org.chuanglian.platform.intake.pack.TableProblem;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Doubts;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the book of loadings into words; while a loading runs, every page is told. */
@Component
class PackPages implements Notice {

    private final PackLoads loads;
    private final PackProgress progress;
    private final Catalogue catalogue;
    private final Doubts doubts;

    PackPages(PackLoads loads, PackProgress progress, Catalogue catalogue, Doubts doubts) {
        this.loads = loads;
        this.progress = progress;
        this.catalogue = catalogue;
        this.doubts = doubts;
    }

    @Override
    public java.util.Optional<Told> now(Language language) {
        return progress.now()
                .map(at -> new Told(
                        IntakeText.LOADING.in(language, at.number(), at.tables(), at.table()), PackController.PATH));
    }

    PackPage page(Frame frame) {
        Map<String, PackLoads.Load> newest = loads.newest();
        Map<String, List<TableProblem>> problems = loads.problems();
        return new PackPage(
                frame,
                finding(frame, newest, problems),
                doubtful(frame),
                now(frame.language()).map(Told::text).orElse(""),
                tables(frame, newest, problems),
                problems.values().stream()
                        .flatMap(List::stream)
                        .map(PackPages::problem)
                        .toList(),
                newest.values().stream().flatMap(load -> remarks(frame, load)).toList());
    }

    private String doubtful(Frame frame) {
        long doubted =
                doubts.counts().values().stream().mapToLong(Long::longValue).sum();
        return doubted == 0 ? "" : frame.t(IntakeText.DOUBTS, doubted);
    }

    private static String finding(
            Frame frame, Map<String, PackLoads.Load> newest, Map<String, List<TableProblem>> problems) {
        if (newest.isEmpty() && problems.isEmpty()) {
            return frame.t(IntakeText.NOTHING_YET);
        }
        int tables = Math.toIntExact(Stream.concat(newest.keySet().stream(), problems.keySet().stream())
                .distinct()
                .count());
        return problems.isEmpty()
                ? frame.t(
                        IntakeText.ALL_LOADED,
                        tables,
                        newest.values().stream().mapToLong(PackLoads.Load::rows).sum(),
                        newest.values().stream()
                                .mapToLong(load -> load.facts() + load.unchanged())
                                .sum())
                : frame.t(IntakeText.SOME_MISSING, tables, problems.size());
    }

    private List<PackPage.TableRow> tables(
            Frame frame, Map<String, PackLoads.Load> newest, Map<String, List<TableProblem>> problems) {
        Stream<PackPage.TableRow> loaded = newest.values().stream()
                .map(load -> new PackPage.TableRow(
                        load.table(),
                        frame.t(
                                problems.containsKey(load.table())
                                        ? IntakeText.STATE_OUTDATED
                                        : IntakeText.STATE_LOADED),
                        problems.containsKey(load.table()),
                        source(frame, load.source()),
                        figure(load.rows()),
                        figure(load.subjects()),
                        figure(load.facts()),
                        figure(load.corrections()),
                        figure(load.unchanged()),
                        figure(load.relations()),
                        load.seconds().toPlainString(),
                        ChinaTime.minute(load.at().toInstant())));
        Stream<PackPage.TableRow> refused = problems.keySet().stream()
                .filter(table -> !newest.containsKey(table))
                .map(table -> new PackPage.TableRow(
                        table, frame.t(IntakeText.STATE_REFUSED), true, "", "", "", "", "", "", "", "", ""));
        return Stream.concat(loaded, refused).toList();
    }

    private String source(Frame frame, @Nullable String code) {
        return code == null
                ? frame.t(IntakeText.SOURCE_EACH)
                : catalogue.source(code).map(Source::title).orElse(code);
    }

    private static PackPage.ProblemRow problem(TableProblem problem) {
        return new PackPage.ProblemRow(
                problem.file(),
                problem.line() == null ? null : problem.line().toString(),
                problem.column(),
                problem.value(),
                problem.expected(),
                problem.hint());
    }

    private static Stream<PackPage.RemarkRow> remarks(Frame frame, PackLoads.Load load) {
        return load.remarks().stream()
                .map(remarked -> new PackPage.RemarkRow(
                        load.table(), frame.t(remarked.remark()), figure(remarked.occurrences()), remarked.examples()));
    }

    private static String figure(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }
}
