package org.chuanglian.assignment.calibration;

/** Single scores, each given by a reviewer to an item; kept as they were given. */
public final class Scores {

    private final int[] reviewer;
    private final int[] item;
    private final double[] value;
    private final int reviewers;
    private final int items;

    /**
     * Scores in three columns; reviewers and items are numbered from 0.
     *
     * @throws IllegalArgumentException when the columns differ in length, a number is negative or a score is not finite
     */
    public Scores(int[] reviewer, int[] item, double[] value) {
        if (reviewer.length != item.length || item.length != value.length) {
            throw new IllegalArgumentException("%d reviewers, %d items, %d scores.%nMaybe a line is cut off."
                    .formatted(reviewer.length, item.length, value.length));
        }
        int mostReviewer = -1;
        int mostItem = -1;
        for (int score = 0; score < value.length; score++) {
            if (reviewer[score] < 0 || item[score] < 0 || !Double.isFinite(value[score])) {
                throw new IllegalArgumentException(
                        "score %d: reviewer %d, item %d, value %s.%nMaybe a score is missing and should be left out."
                                .formatted(score, reviewer[score], item[score], value[score]));
            }
            mostReviewer = Math.max(mostReviewer, reviewer[score]);
            mostItem = Math.max(mostItem, item[score]);
        }
        this.reviewer = reviewer.clone();
        this.item = item.clone();
        this.value = value.clone();
        this.reviewers = mostReviewer + 1;
        this.items = mostItem + 1;
    }

    private Scores(Scores like, double[] value) {
        this.reviewer = like.reviewer;
        this.item = like.item;
        this.value = value;
        this.reviewers = like.reviewers;
        this.items = like.items;
    }

    /** The same with other values. */
    Scores with(double[] values) {
        return new Scores(this, values);
    }

    /** Number of scores. */
    public int size() {
        return value.length;
    }

    /** Number of reviewers. */
    public int reviewers() {
        return reviewers;
    }

    /** Number of items. */
    public int items() {
        return items;
    }

    /** Who gave the score. */
    public int reviewer(int score) {
        return reviewer[score];
    }

    /** What the score was given to. */
    public int item(int score) {
        return item[score];
    }

    /** The score. */
    public double value(int score) {
        return value[score];
    }

    int[] countsOfReviewers() {
        int[] counts = new int[reviewers];
        for (int one : reviewer) {
            counts[one]++;
        }
        return counts;
    }

    int[] countsOfItems() {
        int[] counts = new int[items];
        for (int one : item) {
            counts[one]++;
        }
        return counts;
    }

    /** The mean score of each item; missing (NaN) for an item without scores. */
    double[] meansOfItems() {
        return means(item, items);
    }

    double[] meansOfReviewers() {
        return means(reviewer, reviewers);
    }

    private double[] means(int[] which, int size) {
        double[] sum = new double[size];
        int[] count = new int[size];
        for (int score = 0; score < value.length; score++) {
            sum[which[score]] += value[score];
            count[which[score]]++;
        }
        for (int one = 0; one < size; one++) {
            sum[one] = count[one] == 0 ? Double.NaN : sum[one] / count[one];
        }
        return sum;
    }
}
