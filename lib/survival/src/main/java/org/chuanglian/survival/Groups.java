package org.chuanglian.survival;

import java.util.List;

/** Which group each row belongs to. */
public final class Groups {

    private final int[] group;
    private final List<String> labels;

    private Groups(int[] group, List<String> labels) {
        this.group = group;
        this.labels = List.copyOf(labels);
    }

    /** All rows in one group, called "all". */
    public static Groups one(int rows) {
        return new Groups(new int[rows], List.of("all"));
    }

    /**
     * Groups numbered from 0 in the order of their labels.
     *
     * @throws IllegalArgumentException when a row's number has no label
     */
    public static Groups of(int[] group, List<String> labels) {
        for (int row = 0; row < group.length; row++) {
            if (group[row] < 0 || group[row] >= labels.size()) {
                throw new IllegalArgumentException(
                        "row %d is of group %d, there are %d labels.%nMaybe groups are counted from 0."
                                .formatted(row, group[row], labels.size()));
            }
        }
        return new Groups(group.clone(), labels);
    }

    /** Number of groups. */
    public int count() {
        return labels.size();
    }

    /** Number of rows. */
    public int size() {
        return group.length;
    }

    /** The group of a row. */
    public int of(int row) {
        return group[row];
    }

    /** What the group is called. */
    public String label(int number) {
        return labels.get(number);
    }

    /** The same groups over other rows. */
    Groups with(int[] rows) {
        return new Groups(rows, labels);
    }

    void mustFit(FollowUp followUp) {
        if (group.length != followUp.size()) {
            throw new IllegalArgumentException(
                    "%d rows are grouped, %d are followed.%nMaybe rows were left out of one of them."
                            .formatted(group.length, followUp.size()));
        }
    }
}
