package org.chuanglian.text.retrieval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.chuanglian.text.analysis.Characters;
import org.chuanglian.text.analysis.Lexicon;
import org.chuanglian.text.analysis.TextAnalyser;

/** Documents as they are searched: three kinds of terms, each with its postings, and the order of the words. */
public final class DocumentIndex {

    private static final int BATCH = 4096;
    private static final int CHUNK = 64;
    /** A collection of so many documents is trusted as much as the dictionary's counts of running text. */
    private static final double TRUSTED = 300;
    /** Words to a document, to turn counts of running text into shares of documents. */
    private static final double WORDS_A_DOCUMENT = 100;

    private final Lexicon lexicon;
    private final Lexis lexis = new Lexis();
    private final WordSequence sequence = new WordSequence();
    private final Map<Evidence, Bags> bags = new EnumMap<>(Evidence.class);
    private final Map<Evidence, Postings> postings = new EnumMap<>(Evidence.class);
    private final int size;

    private DocumentIndex(List<Document> documents, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.size = documents.size();
        for (var evidence : Evidence.values()) {
            bags.put(evidence, new Bags());
        }
        for (int from = 0; from < documents.size(); from += BATCH) {
            read(documents.subList(from, Math.min(documents.size(), from + BATCH)));
        }
        for (var evidence : Evidence.values()) {
            var terms = lexis.vocabulary(evidence).size();
            postings.put(evidence, bags(evidence).inverted(terms, saturation(evidence)));
        }
        bags.remove(Evidence.PIECES);
        bags.remove(Evidence.FORMS);
    }

    /** An index of documents; their numbers are their places in the list. */
    public static DocumentIndex of(List<Document> documents) {
        return new DocumentIndex(documents, Lexicon.standard());
    }

    /** An index of documents whose Chinese words are those of the lexicon. */
    public static DocumentIndex of(List<Document> documents, Lexicon lexicon) {
        return new DocumentIndex(documents, lexicon);
    }

    /** How many documents there are. */
    public int size() {
        return size;
    }

    static Saturation saturation(Evidence evidence) {
        return switch (evidence) {
            case WORDS -> new Saturation(1.2, 1.5, 0.4, 0.6);
            case PIECES -> new Saturation(1.2, 1.5, 0.4, 0.6);
            case FORMS -> new Saturation(1.0, 1.5, 0.4, 0.6);
        };
    }

    private void read(List<Document> batch) {
        var buffers = new TokenBuffer[batch.size()];
        IntStream.range(0, (batch.size() + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            var analyser = new TextAnalyser(lexicon);
            for (int i = chunk * CHUNK; i < Math.min(batch.size(), (chunk + 1) * CHUNK); i++) {
                buffers[i] = TokenBuffer.of(batch.get(i), analyser);
            }
        });
        for (var buffer : buffers) {
            buffer.replay(lexis, this::count);
            bags.values().forEach(Bags::close);
            sequence.close();
        }
    }

    private void count(Evidence evidence, int term, boolean title, int position) {
        bags(evidence).count(term, title);
        if (evidence == Evidence.WORDS) {
            sequence.add(term, title ? position : position + WordSequence.TEXT);
        }
    }

    Lexis lexis() {
        return lexis;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    WordSequence sequence() {
        return sequence;
    }

    Bags bags(Evidence evidence) {
        return Objects.requireNonNull(bags.get(evidence));
    }

    Postings postings(Evidence evidence) {
        return Objects.requireNonNull(postings.get(evidence));
    }

    /**
     * How much a term tells, in nats: the probabilistic inverse document frequency (Robertson and Spärck Jones 1976, kept
     * above 0). In a small collection a Chinese word that is common in running text counts as common.
     */
    double rarity(Evidence evidence, int term) {
        double frequency = postings(evidence).frequency(term);
        double here = Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
        var vocabulary = lexis.vocabulary(evidence);
        if (evidence == Evidence.FORMS || !Characters.isIdeograph(vocabulary.charAt(term, 0))) {
            return here;
        }
        int common = lexicon.frequency(vocabulary.word(term));
        if (common == 0) {
            return here;
        }
        double share = 1 - Math.exp(-WORDS_A_DOCUMENT * common / lexicon.total());
        double everywhere = Math.log(1 + (1 - share) / (share + 0.5 / size));
        double trust = size / (size + TRUSTED);
        return trust * here + (1 - trust) * Math.min(here, everywhere);
    }
}
