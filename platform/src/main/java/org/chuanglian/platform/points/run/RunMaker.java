package org.chuanglian.platform.points.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.points.adjustment.Adjustments;
import org.chuanglian.platform.points.run.PostgresRuns.Firm;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes runs, and makes them again. Only values that everybody may read are counted, so that no score, no rank and no
 * median tells anybody of a value that he may not see.
 */
@Component
public class RunMaker {

    private static final Set<SubjectKind> FIRMS = Set.of(SubjectKind.ENTERPRISE, SubjectKind.BANK);

    private final Facts facts;
    private final Catalogue catalogue;
    private final SubjectLists subjects;
    private final PostgresRuns runs;
    private final Schemes schemes;
    private final Adjustments adjustments;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunMaker(
            Facts facts,
            Catalogue catalogue,
            SubjectLists subjects,
            PostgresRuns runs,
            Schemes schemes,
            Adjustments adjustments,
            Acts acts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.runs = runs;
        this.schemes = schemes;
        this.adjustments = adjustments;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Scores all firms of which something is known in a year, as known at a time, and keeps what came of it.
     *
     * @param by empty for the platform itself
     * @param also done in the same transaction
     */
    public PointRun make(SchemeVersion version, int year, KnowledgeTime at, Optional<PersonId> by, Runnable also) {
        Map<SubjectId, Firm> known = firms();
        FirmFacts values = FirmFacts.read(facts, catalogue, version.scheme(), year, at);
        List<SubjectId> firms =
                values.firms().stream().filter(known::containsKey).toList();
        List<Firm> described = firms.stream()
                .map(firm -> Objects.requireNonNull(known.get(firm)))
                .toList();
        List<String> fields = described.stream().map(Firm::field).toList();
        Scored scored = Scored.of(version.scheme(), values, firms, fields);
        Adjustments.Standing standing = adjustments.now();
        Totals totals = Totals.of(version.scheme(), scored, values, standing, year);
        boolean[] ranked = new boolean[firms.size()];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = scored.isCovered(i) && !totals.vetoed()[i];
        }
        int[] among = IntStream.range(0, ranked.length).filter(i -> ranked[i]).toArray();
        PostgresRuns.Made made = new PostgresRuns.Made(
                scored,
                described,
                totals,
                new Places(
                        Scored.places(totals.total(), among),
                        within(totals, among, i -> Integer.toString(scored.stages[i])),
                        within(
                                totals,
                                among,
                                i -> scored.stages[i] + " " + described.get(i).field())),
                PeerGroups.of(version.scheme(), scored, totals.total(), fields, ranked));
        PointRun run = new PointRun(
                RunId.next(),
                version.id(),
                year,
                at,
                Optional.of(standing.at()),
                clock.instant(),
                firms.size(),
                among.length);
        transaction.executeWithoutResult(status -> {
            runs.write(run, by, made);
            acts.append(Act.of(
                            ActKind.POINTS_RUN,
                            by.<Actor>map(person -> new Actor.Person(person.value()))
                                    .orElseGet(Actor.Platform::new))
                    .about("points-run:" + run.id())
                    .telling(
                            "scheme",
                            version.scheme().code() + " " + version.scheme().version())
                    .telling("year", year)
                    .telling("known-at", at)
                    .telling("firms", firms.size()));
            also.run();
        });
        return run;
    }

    private static int[] within(Totals totals, int[] among, java.util.function.IntFunction<String> group) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i : among) {
            groups.computeIfAbsent(group.apply(i), key -> new ArrayList<>()).add(i);
        }
        int[] places = new int[totals.total().length];
        groups.values().forEach(members -> {
            int[] own = members.stream().mapToInt(Integer::intValue).toArray();
            int[] placed = Scored.places(totals.total(), own);
            for (int i : own) {
                places[i] = placed[i];
            }
        });
        return places;
    }

    private Map<SubjectId, Firm> firms() {
        Map<SubjectId, Firm> firms = new HashMap<>();
        subjects.each(
                SubjectQuery.ALL.with(SubjectFilter.ALL.withKinds(FIRMS).withSamples(SubjectFilter.Samples.EXCLUDED)),
                row -> firms.put(
                        row.id(),
                        new Firm(
                                row.name(),
                                row.region() == null ? "" : row.region().code(),
                                row.field() == null ? "" : row.field())));
        return firms;
    }

    /**
     * Makes a run again from its scheme, its knowledge time and the adjustments that stood then, and names the firms whose score is another one: none, as
     * long as nobody changed what was kept.
     */
    public List<SubjectId> repeat(PointRun run) {
        SchemeVersion version = schemes.find(run.scheme()).orElseThrow();
        FirmFacts values = FirmFacts.read(facts, catalogue, version.scheme(), run.year(), run.knownAt());
        List<Score> kept = runs.scores(run.id());
        Scored again = Scored.of(
                version.scheme(),
                values,
                kept.stream().map(Score::subject).toList(),
                kept.stream().map(Score::field).toList());
        Adjustments.Standing standing = run.adjustedAt()
                .map(adjustments::at)
                .orElseGet(() -> new Adjustments.Standing(run.knownAt().instant(), Map.of()));
        Totals totals = Totals.of(version.scheme(), again, values, standing, run.year());
        List<SubjectId> others = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Score score = kept.get(i);
            int firm = i;
            boolean same = again.stages[i] == score.stage()
                    && again.core[i] == score.core()
                    && again.coverage[i] == score.coverage()
                    && totals.bonus()[i] == score.bonus()
                    && totals.malus()[i] == score.malus()
                    && totals.vetoed()[i] == score.vetoed()
                    && totals.total()[i] == score.total()
                    && IntStream.range(0, again.parts.length)
                            .allMatch(j -> again.parts[j][firm] == score.parts().get(j)
                                    && Double.compare(
                                                    again.measured[j][firm],
                                                    score.measured().get(j).value())
                                            == 0);
            if (!same) {
                others.add(score.subject());
            }
        }
        return others;
    }
}
