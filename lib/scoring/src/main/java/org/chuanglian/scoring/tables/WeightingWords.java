package org.chuanglian.scoring.tables;

import org.chuanglian.scoring.Weighting;

/** The words for ways to find weights. */
public final class WeightingWords {

    private WeightingWords() {}

    /** A way to find weights, or the sentence that says why the word was not understood. */
    public sealed interface Choice {

        /** The word was understood. */
        record Chosen(Weighting weighting) implements Choice {}

        /** It was not. */
        record Refused(String sentence) implements Choice {}
    }

    /** Reads {@code given}, {@code equal}, {@code pca(1)}, {@code balance(1)}, {@code infomax(1)}. */
    public static Choice read(String text) {
        try {
            Words words = Words.of(text);
            return new Choice.Chosen(
                    switch (words.name()) {
                        case "given" -> new Weighting.Given();
                        case "equal" -> new Weighting.Equal();
                        case "pca" -> new Weighting.ByComponents(words.whole(0, 1));
                        case "balance" -> new Weighting.Balanced(words.whole(0, 1));
                        case "infomax" -> new Weighting.Correlated(words.whole(0, 1));
                        default ->
                            throw words.unknown(
                                    "weighting or file",
                                    "given, equal, pca(LEVEL), balance(LEVEL), infomax(LEVEL), budget(FILE), FILE");
                    });
        } catch (Words.Misunderstood misunderstood) {
            return new Choice.Refused(misunderstood.sentence());
        }
    }
}
