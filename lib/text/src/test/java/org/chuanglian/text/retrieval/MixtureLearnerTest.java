package org.chuanglian.text.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MixtureLearnerTest {

    private static final int SHOWN = 10;
    private static final Mixture WANTED = new Mixture(0.3, 0.6, 0.4, 0.4, 0.1, 1.6);

    private static Parts parts(double words, double latent) {
        return new Parts(words, 0.5, 0.5, 0.5, 0.5, latent);
    }

    private static Answer answer(Answer.Shown... shown) {
        return new Answer(List.of(shown));
    }

    @Test
    void keepsTheMixtureThatNothingSpeaksAgainst() {
        var learner = new MixtureLearner(Mixture.STANDARD);
        learner.add(answer(new Answer.Shown(parts(1, 0), Outcome.NONE), new Answer.Shown(parts(0, 1), Outcome.NONE)));

        assertThat(learner.pairs()).isZero();
        assertThat(learner.learned().each()).containsExactly(Mixture.STANDARD.each(), within(1e-9));
    }

    @Test
    void countsTheEvidenceMoreThatSpokeForWhatLedToAnIntroduction() {
        var learner = new MixtureLearner(Mixture.STANDARD);
        for (int i = 0; i < 50; i++) {
            learner.add(answer(
                    new Answer.Shown(parts(1, 0), Outcome.OPENED), new Answer.Shown(parts(0, 1), Outcome.INTRODUCED)));
        }
        var learned = learner.learned();

        assertThat(learned.latent()).isGreaterThan(Mixture.STANDARD.latent() + 0.2);
        assertThat(learned.words()).isLessThan(Mixture.STANDARD.words() - 0.2);
        assertThat(learned.pieces()).isCloseTo(Mixture.STANDARD.pieces(), within(1e-9));
    }

    @Test
    void countsTheEvidenceLessThatSpokeForWhatWasRefused() {
        var learner = new MixtureLearner(Mixture.STANDARD);
        for (int i = 0; i < 50; i++) {
            learner.add(answer(
                    new Answer.Shown(parts(1, 0), Outcome.REFUSED), new Answer.Shown(parts(0, 1), Outcome.NONE)));
        }
        assertThat(learner.learned().words()).isLessThan(Mixture.STANDARD.words() - 0.2);
    }

    @Test
    void makesNoEvidenceSpeakAgainstADocument() {
        var learner = new MixtureLearner(Mixture.STANDARD);
        for (int i = 0; i < 5_000; i++) {
            learner.add(answer(
                    new Answer.Shown(parts(1, 0), Outcome.REFUSED), new Answer.Shown(parts(0, 0), Outcome.OPENED)));
        }
        assertThat(learner.learned().words()).isZero();
    }

    @Test
    void reckonsThatWhatStandsBelowIsSeldomLookedAt() {
        assertThat(afterAnOpeningAt(9).latent())
                .isGreaterThan(afterAnOpeningAt(1).latent());
    }

    private static Mixture afterAnOpeningAt(int place) {
        var shown = new ArrayList<Answer.Shown>();
        for (int i = 0; i < SHOWN; i++) {
            shown.add(new Answer.Shown(parts(1, i == place ? 1 : 0), i == place ? Outcome.OPENED : Outcome.NONE));
        }
        var learner = new MixtureLearner(Mixture.STANDARD);
        learner.add(new Answer(shown));
        return learner.learned();
    }

    /** Readers look at a place with a chance of one over its number, and open what they want. */
    @Test
    void ranksBetterForReadersWhoWantSomethingElseThanWhatItStartedWith() {
        var random = new Random(20261124);
        var learner = new MixtureLearner(Mixture.STANDARD);
        for (int query = 0; query < 600; query++) {
            learner.add(read(documents(random), Mixture.STANDARD, random));
        }
        var learned = learner.learned();
        var judged = new Random(7);
        double before = 0;
        double after = 0;
        for (int query = 0; query < 300; query++) {
            List<Parts> documents = documents(judged);
            before += gain(documents, Mixture.STANDARD);
            after += gain(documents, learned);
        }
        assertThat(after / 300).isGreaterThan(before / 300 + 0.05);
    }

    @Test
    void losesNothingWhereReadersWantWhatItStartedWith() {
        var random = new Random(20261124);
        var learner = new MixtureLearner(WANTED);
        for (int query = 0; query < 600; query++) {
            learner.add(read(documents(random), WANTED, random));
        }
        var learned = learner.learned();
        var judged = new Random(7);
        double after = 0;
        for (int query = 0; query < 300; query++) {
            after += gain(documents(judged), learned);
        }
        assertThat(after / 300).as("of a gain of at most 1").isGreaterThan(0.97);
    }

    private static List<Parts> documents(Random random) {
        var documents = new ArrayList<Parts>();
        for (int i = 0; i < SHOWN; i++) {
            documents.add(Parts.of(random.doubles(Parts.COUNT).toArray()));
        }
        return documents;
    }

    /** The three documents that readers want most are wanted. */
    private static boolean isWanted(Parts document, List<Parts> among) {
        return among.stream()
                        .filter(other -> other.score(WANTED) > document.score(WANTED))
                        .count()
                < 3;
    }

    private static List<Parts> ranked(List<Parts> documents, Mixture mixture) {
        return documents.stream()
                .sorted(Comparator.comparingDouble((Parts document) -> document.score(mixture))
                        .reversed())
                .toList();
    }

    private static Answer read(List<Parts> documents, Mixture mixture, Random random) {
        var shown = new ArrayList<Answer.Shown>();
        for (Parts document : ranked(documents, mixture)) {
            boolean looked = random.nextDouble() * (shown.size() + 1) < 1;
            shown.add(new Answer.Shown(
                    document, looked && isWanted(document, documents) ? Outcome.OPENED : Outcome.NONE));
        }
        return new Answer(shown);
    }

    /** Discounted gain of the three wanted ones over the best there could be. */
    private static double gain(List<Parts> documents, Mixture mixture) {
        double gain = 0;
        double ideal = 0;
        List<Parts> ranked = ranked(documents, mixture);
        for (int place = 0; place < ranked.size(); place++) {
            double discount = 1 / (Math.log(place + 2.0) / Math.log(2));
            gain += isWanted(ranked.get(place), documents) ? discount : 0;
            ideal += place < 3 ? discount : 0;
        }
        return gain / ideal;
    }
}
