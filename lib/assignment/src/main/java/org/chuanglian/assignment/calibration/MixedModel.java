package org.chuanglian.assignment.calibration;

/**
 * The model score = mean + item + severity + error with random items and severities: Henderson's mixed-model equations
 * (1950) with the items eliminated, and the restricted likelihood of the two variance ratios (Patterson and Thompson 1971).
 */
final class MixedModel {

    private final Scores scores;
    private final int[] countOfItem;
    private final double[] sumOfItem;
    private final int[][] reviewersOf;
    private final int size;
    private final double squares;

    /** The solution for given ratios of the error's variance to that of items and of severities. */
    final class Solution {
        final double itemRatio;
        final double variance;
        final double deviance;
        private final double[][] factor;
        private final double[] effects;

        private Solution(double itemRatio, double reviewerRatio) {
            this.itemRatio = itemRatio;
            double[] right = new double[size];
            this.factor = matrix(itemRatio, reviewerRatio, right);
            double logarithm = Cholesky.factor(factor);
            this.effects = Cholesky.solve(factor, right);
            double explained = 0;
            for (int one = 0; one < size; one++) {
                explained += effects[one] * right[one];
            }
            double left = squares - explained;
            int present = 0;
            for (int item = 0; item < countOfItem.length; item++) {
                if (countOfItem[item] > 0) {
                    present++;
                    left -= sumOfItem[item] * sumOfItem[item] / (countOfItem[item] + itemRatio);
                    logarithm += Math.log(countOfItem[item] + itemRatio);
                }
            }
            int free = Math.max(1, scores.size() - 1);
            this.variance = Math.max(Double.MIN_NORMAL, left / free);
            this.deviance = free * Math.log(variance)
                    + logarithm
                    - present * Math.log(itemRatio)
                    - (size - 1) * Math.log(reviewerRatio);
        }

        double mean() {
            return effects[0];
        }

        double severity(int reviewer) {
            return effects[1 + reviewer];
        }

        /** The item's level: the mean and its own effect. */
        double level(int item) {
            double rest = sumOfItem[item] - countOfItem[item] * mean();
            for (int reviewer : reviewersOf[item]) {
                rest -= severity(reviewer);
            }
            return mean() + rest / (countOfItem[item] + itemRatio);
        }

        double varianceOfLevel(int item) {
            double divisor = countOfItem[item] + itemRatio;
            double[] direction = direction(item);
            double[] half = Cholesky.forward(factor, direction);
            double sum = 0;
            for (double one : half) {
                sum += one * one;
            }
            return variance * (1 / divisor + sum);
        }

        double varianceOfSeverity(int reviewer) {
            double[] direction = new double[size];
            direction[1 + reviewer] = 1;
            double sum = 0;
            for (double one : Cholesky.forward(factor, direction)) {
                sum += one * one;
            }
            return variance * sum;
        }

        /** How the item's level changes with the mean and the severities. */
        private double[] direction(int item) {
            double divisor = countOfItem[item] + itemRatio;
            double[] direction = new double[size];
            direction[0] = 1 - countOfItem[item] / divisor;
            for (int reviewer : reviewersOf[item]) {
                direction[1 + reviewer] -= 1 / divisor;
            }
            return direction;
        }

        /** A mean and severities as they might be too, from as many independent standard normal numbers. */
        double[] draw(double[] normal) {
            double[] drawn = Cholesky.backward(factor, normal);
            for (int one = 0; one < size; one++) {
                drawn[one] = effects[one] + Math.sqrt(variance) * drawn[one];
            }
            return drawn;
        }

        /** The item's level under a drawn mean and severities, and one more standard normal number. */
        double level(int item, double[] drawn, double normal) {
            double rest = sumOfItem[item] - countOfItem[item] * drawn[0];
            for (int reviewer : reviewersOf[item]) {
                rest -= drawn[1 + reviewer];
            }
            double divisor = countOfItem[item] + itemRatio;
            return drawn[0] + rest / divisor + normal * Math.sqrt(variance / divisor);
        }
    }

    MixedModel(Scores scores) {
        this.scores = scores;
        this.countOfItem = scores.countsOfItems();
        this.sumOfItem = new double[scores.items()];
        this.reviewersOf = new int[scores.items()][];
        for (int item = 0; item < reviewersOf.length; item++) {
            reviewersOf[item] = new int[countOfItem[item]];
        }
        int[] filled = new int[scores.items()];
        double sum = 0;
        for (int score = 0; score < scores.size(); score++) {
            int item = scores.item(score);
            reviewersOf[item][filled[item]++] = scores.reviewer(score);
            sumOfItem[item] += scores.value(score);
            sum += scores.value(score) * scores.value(score);
        }
        this.squares = sum;
        this.size = 1 + scores.reviewers();
    }

    int size() {
        return size;
    }

    Solution solve(double itemRatio, double reviewerRatio) {
        return new Solution(itemRatio, reviewerRatio);
    }

    /** The equations of mean and severities with the items eliminated; the right side goes into the vector. */
    private double[][] matrix(double itemRatio, double reviewerRatio, double[] right) {
        double[][] matrix = new double[size][size];
        for (int item = 0; item < countOfItem.length; item++) {
            int count = countOfItem[item];
            double part = 1 / (count + itemRatio);
            matrix[0][0] += count - count * count * part;
            right[0] += sumOfItem[item] * (1 - count * part);
            for (int reviewer : reviewersOf[item]) {
                matrix[1 + reviewer][0] += 1 - count * part;
                matrix[1 + reviewer][1 + reviewer] += 1;
                right[1 + reviewer] -= sumOfItem[item] * part;
                for (int other : reviewersOf[item]) {
                    if (other <= reviewer) {
                        matrix[1 + reviewer][1 + other] -= part;
                    }
                }
            }
        }
        for (int score = 0; score < scores.size(); score++) {
            right[1 + scores.reviewer(score)] += scores.value(score);
        }
        for (int reviewer = 1; reviewer < size; reviewer++) {
            matrix[reviewer][reviewer] += reviewerRatio;
        }
        return matrix;
    }
}
