package org.chuanglian.platform.points.run;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.scheme.SchemeId;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.IndicatorReadings;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.work.Outcome;
import org.chuanglian.platform.work.Progress;
import org.chuanglian.platform.work.Words;
import org.springframework.stereotype.Component;

/** Makes the runs of a job, year by year. */
@Component
class RunWork {

    private final RunMaker maker;
    private final PointRuns runs;
    private final Schemes schemes;
    private final Facts facts;
    private final IndicatorReadings readings;

    RunWork(RunMaker maker, PointRuns runs, Schemes schemes, Facts facts, IndicatorReadings readings) {
        this.maker = maker;
        this.runs = runs;
        this.schemes = schemes;
        this.facts = facts;
        this.readings = readings;
    }

    /** Each year is a portion: after a crash the next one goes on. */
    Outcome run(RunDesk.Order order, Progress progress) {
        SchemeVersion version =
                SchemeId.read(order.scheme()).flatMap(schemes::find).orElseThrow();
        Optional<KnowledgeTime> at = facts.knownUntil();
        if (at.isEmpty()) {
            return new Outcome.Refused(Words.of(PointsText.JOB_NOTHING), List.of());
        }
        List<Integer> years = order.years();
        int done = progress.position().map(Integer::parseInt).orElse(0);
        int firms = 0;
        for (int next = done; next < years.size(); next++) {
            int year = years.get(next);
            progress.report(next, (long) years.size(), Words.of(PointsText.JOB_YEAR, Integer.toString(year)));
            String position = Integer.toString(next + 1);
            firms += maker.make(
                            version,
                            year,
                            at.get(),
                            Optional.of(order.by()).map(PersonId::new),
                            () -> progress.save(position))
                    .firms();
        }
        progress.report(years.size(), (long) years.size(), Words.of(PointsText.JOB_DONE, years.size(), firms));
        return new Outcome.Done(Words.of(PointsText.JOB_DONE, years.size(), firms), List.of());
    }

    /** The years of which there are figures but no run yet. */
    void makeFirst() {
        Optional<KnowledgeTime> at = facts.knownUntil();
        Optional<SchemeVersion> version = schemes.standing(Schemes.POINTS);
        if (at.isEmpty() || version.isEmpty()) {
            return;
        }
        for (int year : years(version.get(), at.get())) {
            if (runs.newest(version.get().id(), year).isEmpty()) {
                maker.make(version.get(), year, at.get(), Optional.empty(), () -> {});
            }
        }
    }

    /** The years for which the revenue of any firm is known. */
    SortedSet<Integer> years(SchemeVersion version, KnowledgeTime at) {
        SortedSet<Integer> years = new TreeSet<>();
        readings.coverage(version.scheme().revenue(), at).forEach(coverage -> {
            if (coverage.period() instanceof Period.Year(int year)) {
                years.add(year);
            }
        });
        return years;
    }
}
