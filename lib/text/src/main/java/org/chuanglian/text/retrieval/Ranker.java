package org.chuanglian.text.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks the documents of an index for a text by a mixture of evidence, each kind brought to at most 1 within the query:
 * words, pieces of words and words as written by BM25F, words that stand together, words of the best documents, likeness
 * in the latent space. Equal input gives equal output, whatever the number of threads. Safe for use by several threads.
 */
public final class Ranker {

    /** So many documents are looked at for the costly kinds of evidence. */
    private static final int POOL = 1000;

    private static final int FEEDBACK_DOCUMENTS = 8;
    /** Of a query of more words than this each pair of neighbours tells less. */
    private static final double SHORT = 12;
    /** In larger collections likeness is computed for the pool alone. */
    private static final int SMALL = 200_000;

    private final DocumentIndex index;
    private final Mixture mixture;
    private final Feedback feedback;
    private final Latent latent;

    /** A ranker with the standard mixture; learns the latent space of the index. */
    public Ranker(DocumentIndex index) {
        this(index, Mixture.STANDARD);
    }

    /** A ranker with a mixture of one's own; learns the latent space of the index. */
    public Ranker(DocumentIndex index, Mixture mixture) {
        this(index, mixture, Latent.of(index));
    }

    Ranker(DocumentIndex index, Mixture mixture, Latent latent) {
        this.index = index;
        this.mixture = mixture;
        this.feedback = new Feedback(index);
        this.latent = latent;
    }

    /** The best documents for a text, the best first; only those that share something with it. */
    public List<Ranked> best(String text, int top) {
        return Best.of(scores(text, Math.max(POOL, top), new int[0]), top);
    }

    /** The scores of these documents for a text, in their order; 0 where nothing is shared. */
    public double[] scores(String text, int[] documents) {
        float[] all = scores(text, POOL, documents);
        var scores = new double[documents.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = all[documents[i]];
        }
        return scores;
    }

    /** The score of every document for a text, by its number. */
    public float[] scores(String text) {
        return scores(text, POOL, new int[0]);
    }

    /** The terms that a text and a document share, the weightiest first: the very numbers that rank by words. */
    public List<SharedTerm> shared(String text, int document) {
        var question = Question.of(text, index);
        var postings = index.postings(Evidence.WORDS);
        var shared = new ArrayList<SharedTerm>();
        double total = 0;
        for (var asked : question.asked(Evidence.WORDS)) {
            double brought = asked.weight() * postings.impact(asked.term(), document);
            if (brought > 0) {
                var written = question.written(asked.term());
                var term = written.isEmpty()
                        ? index.lexis().vocabulary(Evidence.WORDS).word(asked.term())
                        : written;
                shared.add(new SharedTerm(term, brought));
                total += brought;
            }
        }
        double all = total;
        return shared.stream()
                .map(one -> new SharedTerm(one.term(), one.share() / all))
                .sorted(Comparator.comparingDouble(SharedTerm::share).reversed().thenComparing(SharedTerm::term))
                .toList();
    }

    private float[] scores(String text, int pool, int[] wanted) {
        var question = Question.of(text, index);
        var total = new float[index.size()];
        if (question.isEmpty()) {
            return total;
        }
        for (var evidence : Evidence.values()) {
            var scores = new float[index.size()];
            for (var asked : question.asked(evidence)) {
                index.postings(evidence).add(asked.term(), asked.weight(), scores);
            }
            mix(total, scores, mixture.of(evidence));
        }
        var best = Best.of(total, pool);
        var looked = looked(best, wanted);
        if (mixture.nearness() > 0) {
            mixNear(question, looked, total);
        }
        if (mixture.feedback() > 0) {
            mixFeedback(best.subList(0, Math.min(FEEDBACK_DOCUMENTS, best.size())), total);
        }
        if (mixture.latent() > 0 && !latent.isEmpty()) {
            mixLatent(question, looked, total);
        }
        return total;
    }

    private static int[] looked(List<Ranked> best, int[] wanted) {
        var numbers = new ArrayList<Integer>();
        best.forEach(ranked -> numbers.add(ranked.document()));
        for (int document : wanted) {
            numbers.add(document);
        }
        return numbers.stream().mapToInt(number -> number).sorted().distinct().toArray();
    }

    /** Adds scores, their greatest made 1, times the weight. */
    private static void mix(float[] total, float[] scores, double weight) {
        float greatest = 0;
        for (float score : scores) {
            greatest = Math.max(greatest, score);
        }
        if (greatest > 0) {
            float scale = (float) (weight / greatest);
            for (int document = 0; document < total.length; document++) {
                total[document] += scale * Math.max(0, scores[document]);
            }
        }
    }

    private void mixNear(Question question, int[] looked, float[] total) {
        var nearness = new Nearness(index, question);
        var scores = new double[looked.length];
        double weight = mixture.nearness()
                * Math.min(1.0, SHORT / question.asked(Evidence.WORDS).size());
        double greatest = 0;
        for (int i = 0; i < looked.length; i++) {
            scores[i] = nearness.of(looked[i]);
            greatest = Math.max(greatest, scores[i]);
        }
        for (int i = 0; greatest > 0 && i < looked.length; i++) {
            total[looked[i]] += (float) (weight * scores[i] / greatest);
        }
    }

    private void mixFeedback(List<Ranked> best, float[] total) {
        var words = feedback.words(best);
        if (!words.isEmpty()) {
            var scores = new float[index.size()];
            for (var word : words) {
                index.postings(Evidence.WORDS).add(word.term(), word.weight(), scores);
            }
            mix(total, scores, mixture.feedback());
        }
    }

    private void mixLatent(Question question, int[] looked, float[] total) {
        var place = latent.place(question);
        var scores = new float[index.size()];
        if (index.size() <= SMALL) {
            for (int document = 0; document < scores.length; document++) {
                scores[document] = latent.likeness(place, document);
            }
        } else {
            for (int document : looked) {
                scores[document] = latent.likeness(place, document);
            }
        }
        mix(total, scores, mixture.latent());
    }
}
