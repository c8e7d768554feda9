package org.chuanglian.text.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** Where these kinds stand in {@link Parts}, after those of {@link Evidence}. */
    private static final int NEARNESS = 3;

    private static final int FEEDBACK = 4;
    private static final int LATENT = 5;
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

    /** What each kind of evidence says of these documents for a text, in their order; all 0 where nothing is shared. */
    public List<Parts> parts(String text, int[] documents) {
        var parts = new double[documents.length][Parts.COUNT];
        scores(text, POOL, documents, (kind, scale, scores) -> {
            for (int i = 0; i < documents.length; i++) {
                parts[i][kind] = scale * Math.max(0, scores[documents[i]]);
            }
        });
        return Arrays.stream(parts).map(Parts::of).toList();
    }

    /** Is told the scores of each kind of evidence, and what makes their greatest 1. */
    @FunctionalInterface
    private interface Witness {
        Witness NOBODY = (kind, scale, scores) -> {};

        void hear(int kind, double scale, float[] scores);
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
        return scores(text, pool, wanted, Witness.NOBODY);
    }

    private float[] scores(String text, int pool, int[] wanted, Witness witness) {
        var question = Question.of(text, index);
        var total = new float[index.size()];
        if (question.isEmpty()) {
            return total;
        }
        int kind = 0;
        for (var evidence : Evidence.values()) {
            var scores = new float[index.size()];
            for (var asked : question.asked(evidence)) {
                index.postings(evidence).add(asked.term(), asked.weight(), scores);
            }
            mix(total, scores, mixture.of(evidence), kind++, 1, witness);
        }
        var best = Best.of(total, pool);
        var looked = looked(best, wanted);
        mixNear(question, looked, total, witness);
        mixFeedback(best.subList(0, Math.min(FEEDBACK_DOCUMENTS, best.size())), total, witness);
        if (!latent.isEmpty()) {
            mixLatent(question, looked, total, witness);
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

    /** Adds scores, their greatest made as much as the share, times the weight. */
    private static void mix(float[] total, float[] scores, double weight, int kind, double share, Witness witness) {
        float greatest = 0;
        for (float score : scores) {
            greatest = Math.max(greatest, score);
        }
        if (greatest > 0) {
            witness.hear(kind, share / greatest, scores);
            float scale = (float) (share * weight / greatest);
            for (int document = 0; document < total.length; document++) {
                total[document] += scale * Math.max(0, scores[document]);
            }
        }
    }

    private void mixNear(Question question, int[] looked, float[] total, Witness witness) {
        if (mixture.nearness() > 0 || witness != Witness.NOBODY) {
            var nearness = new Nearness(index, question);
            var scores = new float[index.size()];
            for (int document : looked) {
                scores[document] = (float) nearness.of(document);
            }
            double share = Math.min(1.0, SHORT / question.asked(Evidence.WORDS).size());
            mix(total, scores, mixture.nearness(), NEARNESS, share, witness);
        }
    }

    private void mixFeedback(List<Ranked> best, float[] total, Witness witness) {
        if (mixture.feedback() > 0 || witness != Witness.NOBODY) {
            var scores = new float[index.size()];
            for (var word : feedback.words(best)) {
                index.postings(Evidence.WORDS).add(word.term(), word.weight(), scores);
            }
            mix(total, scores, mixture.feedback(), FEEDBACK, 1, witness);
        }
    }

    private void mixLatent(Question question, int[] looked, float[] total, Witness witness) {
        if (mixture.latent() > 0 || witness != Witness.NOBODY) {
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
            mix(total, scores, mixture.latent(), LATENT, 1, witness);
        }
    }
}
