package org.chuanglian.assignment;

import java.util.List;

/** What came of an assignment. */
public sealed interface AssignmentOutcome {

    /**
     * Every item has its reviewers within all limits.
     *
     * @param assignment who reviews what
     * @param bound what the objective's value (the total, or the least item) cannot be above, proved; when the assignment
     *     reaches it, none is better
     */
    record Assigned(Assignment assignment, double bound) implements AssignmentOutcome {}

    /** No assignment keeps all limits. */
    sealed interface Impossible extends AssignmentOutcome {}

    /**
     * These items need more reviews than the reviewers who are free to take them can give. No smaller set of items is
     * short when there are few of them.
     *
     * @param items the items, numbered from 0
     * @param needed how many reviews they need together
     * @param possible how many they can have at most, by loads and conflicts
     * @param full the reviewers who could review more of them if their load were higher
     * @param barred the reviewers with room left whom only conflicts keep from more of them
     * @param missing how many reviews of all items, these or others, cannot be placed
     */
    record TooFewReviewers(
            List<Integer> items, int needed, int possible, List<Integer> full, List<Integer> barred, int missing)
            implements Impossible {

        /** Copies the lists. */
        public TooFewReviewers {
            items = List.copyOf(items);
            full = List.copyOf(full);
            barred = List.copyOf(barred);
        }
    }

    /**
     * These reviewers cannot all have their least load.
     *
     * @param reviewers the reviewers, numbered from 0, who must have more together than there is for them
     * @param needed how many reviews they must have together
     * @param possible how many they can have at most
     */
    record TooFewItems(List<Integer> reviewers, int needed, int possible) implements Impossible {

        /** Copies the list. */
        public TooFewItems {
            reviewers = List.copyOf(reviewers);
        }
    }

    /**
     * These items need more reviewers of one group than the group can give.
     *
     * @param quota what the group is called
     * @param shortage the shortage within the group
     */
    record TooFewOfGroup(String quota, TooFewReviewers shortage) implements Impossible {}

    /**
     * These quotas cannot all be kept beside loads and conflicts, though any fewer of them could.
     *
     * @param quotas what they are called
     * @param freeing those of all quotas without one of which an assignment is found
     */
    record QuotasClash(List<String> quotas, List<String> freeing) implements Impossible {

        /** Copies the lists. */
        public QuotasClash {
            quotas = List.copyOf(quotas);
            freeing = List.copyOf(freeing);
        }
    }

    /**
     * No item can be below the floor, but these must.
     *
     * @param floor the floor
     * @param items the items that cannot reach it even alone; empty when only together they cannot
     * @param reachable the greatest floor for which an assignment was found
     * @param bound no floor above this can be kept, proved
     */
    record FloorTooHigh(double floor, List<Integer> items, double reachable, double bound) implements Impossible {

        /** Copies the list. */
        public FloorTooHigh {
            items = List.copyOf(items);
        }
    }

    /**
     * No pair may be as probable as the items' needs demand.
     *
     * @param bound the greatest probability of a pair that was asked for
     * @param smallest the smallest bound, to three places, with which it can be
     */
    record BoundTooLow(double bound, double smallest) implements Impossible {}

    /** The watch ended the work. */
    record Cancelled() implements AssignmentOutcome {}
}
