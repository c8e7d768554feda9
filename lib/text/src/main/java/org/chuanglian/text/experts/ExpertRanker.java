package org.chuanglian.text.experts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.chuanglian.text.retrieval.Document;
import org.chuanglian.text.retrieval.DocumentIndex;
import org.chuanglian.text.retrieval.Ranker;

/** Ranks experts for a text by their works. Safe for use by several threads. */
public final class ExpertRanker {

    private static final int SHOWN = 5;
    /** How many works tell whose field it is, when all are read as one text. */
    private static final int MOST_READ = 200;

    private final Aggregation aggregation;
    private final List<String> experts;
    private final List<Document> works = new ArrayList<>();
    /** For each expert the numbers of his works, and what each keeps of its weight by its age. */
    private final List<int[]> worksOf = new ArrayList<>();

    private final List<double[]> recencyOf = new ArrayList<>();
    private final Ranker byWork;
    private final Ranker byField;

    /** A ranker with the standard aggregation. */
    public ExpertRanker(List<Work> works) {
        this(works, Aggregation.STANDARD);
    }

    /** A ranker with an aggregation of one's own. */
    public ExpertRanker(List<Work> works, Aggregation aggregation) {
        this.aggregation = aggregation;
        Map<String, List<Work>> byExpert = new LinkedHashMap<>();
        works.forEach(work -> byExpert.computeIfAbsent(work.expert(), any -> new ArrayList<>())
                .add(work));
        this.experts = List.copyOf(byExpert.keySet());
        var newest = works.stream()
                .map(Work::year)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
        Map<Document, Integer> numbers = new LinkedHashMap<>();
        byExpert.values().forEach(some -> {
            worksOf.add(some.stream()
                    .mapToInt(work -> numbers.computeIfAbsent(document(work), any -> numbers.size()))
                    .toArray());
            recencyOf.add(
                    some.stream().mapToDouble(work -> recency(work, newest)).toArray());
        });
        this.works.addAll(numbers.keySet());
        this.byWork = new Ranker(DocumentIndex.of(this.works));
        this.byField = new Ranker(DocumentIndex.of(
                byExpert.values().stream().map(ExpertRanker::readAsOne).toList()));
    }

    /** Who the experts are; their numbers are their places. */
    public List<String> experts() {
        return experts;
    }

    private static Document document(Work work) {
        return new Document(work.id(), work.title(), work.text());
    }

    /** A work without a year keeps what one of middling age keeps. */
    private double recency(Work work, OptionalInt newest) {
        return work.year().isPresent() && newest.isPresent()
                ? aggregation.recency(newest.getAsInt() - work.year().getAsInt())
                : aggregation.recency(aggregation.halfLife());
    }

    private static Document readAsOne(List<Work> works) {
        var titles = new StringBuilder();
        var texts = new StringBuilder();
        for (var work : works.subList(0, Math.min(MOST_READ, works.size()))) {
            titles.append(work.title()).append(". ");
            texts.append(work.text()).append(". ");
        }
        return new Document(works.getFirst().expert(), titles.toString(), texts.toString());
    }

    /** The best experts for a text, the best first; of equal ones the one whose name comes first. */
    public List<RankedExpert> best(String text, int top) {
        var byWorks = byWork.scores(text);
        var totals = totals(text, byWorks);
        var numbers = new ArrayList<Integer>();
        for (int expert = 0; expert < experts.size(); expert++) {
            numbers.add(expert);
        }
        numbers.sort(Comparator.comparingDouble((Integer expert) -> totals[expert])
                .reversed()
                .thenComparing(experts::get));
        return numbers.stream()
                .limit(top)
                .map(expert -> new RankedExpert(experts.get(expert), totals[expert], shown(expert, byWorks)))
                .toList();
    }

    /** The score of every expert for a text, by number. */
    public double[] scores(String text) {
        return totals(text, byWork.scores(text));
    }

    private double[] totals(String text, float[] byWorks) {
        var best = new double[experts.size()];
        var fields = new double[experts.size()];
        var byFields = byField.scores(text);
        for (int expert = 0; expert < best.length; expert++) {
            best[expert] = bestWorks(expert, byWorks);
            fields[expert] = byFields[expert];
        }
        double mostBest = Math.max(Arrays.stream(best).max().orElse(0), Double.MIN_NORMAL);
        double mostField = Math.max(Arrays.stream(fields).max().orElse(0), Double.MIN_NORMAL);
        var totals = new double[best.length];
        for (int expert = 0; expert < best.length; expert++) {
            totals[expert] = (1 - aggregation.field()) * best[expert] / mostBest
                    + aggregation.field() * fields[expert] / mostField;
        }
        return totals;
    }

    private double bestWorks(int expert, float[] byWorks) {
        var numbers = worksOf.get(expert);
        var kept = recencyOf.get(expert);
        var scores = new double[numbers.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = -byWorks[numbers[i]] * kept[i];
        }
        Arrays.sort(scores);
        double sum = 0;
        double weight = 1;
        for (int i = 0; i < Math.min(aggregation.most(), scores.length); i++) {
            sum -= weight * scores[i];
            weight *= aggregation.decay();
        }
        return sum;
    }

    private List<String> shown(int expert, float[] byWorks) {
        return Arrays.stream(worksOf.get(expert))
                .boxed()
                .filter(work -> byWorks[work] > 0)
                .sorted(Comparator.comparingDouble((Integer work) -> byWorks[work])
                        .reversed())
                .limit(SHOWN)
                .map(work -> works.get(work).id())
                .toList();
    }
}
