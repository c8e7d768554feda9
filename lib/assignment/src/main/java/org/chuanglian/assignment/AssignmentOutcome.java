package org.chuanglian.assignment;

import java.util.List;

/** What came of an assignment. */
public sealed interface AssignmentOutcome {

    /** Every item has its reviewers within all limits. */
    record Assigned(Assignment assignment) implements AssignmentOutcome {}

    /**
     * These items need more reviews than the reviewers who are free to take them can give.
     *
     * @param items the items, numbered from 0
     * @param needed how many reviews they need together
     * @param possible how many they can have at most, by loads and conflicts
     * @param full the reviewers who could review more of them if their load were higher
     */
    record TooFewReviewers(List<Integer> items, int needed, int possible, List<Integer> full)
            implements AssignmentOutcome {

        /** Copies the lists. */
        public TooFewReviewers {
            items = List.copyOf(items);
            full = List.copyOf(full);
        }
    }

    /**
     * These reviewers cannot all have their least load.
     *
     * @param reviewers the reviewers, numbered from 0, who must have more together than there is for them
     * @param needed how many reviews they must have together
     * @param possible how many they can have at most
     */
    record TooFewItems(List<Integer> reviewers, int needed, int possible) implements AssignmentOutcome {

        /** Copies the list. */
        public TooFewItems {
            reviewers = List.copyOf(reviewers);
        }
    }
}
