package org.chuanglian.platform.index;

import java.util.List;

/** An index as known at a time, or why there is none. */
public sealed interface IndexReading {

    /** It could be computed. */
    record Computed(IndexRun run) implements IndexReading {}

    /**
     * It could not.
     *
     * @param missing indicators of which nothing is known of anybody; empty where the reason is another one
     * @param reason for developers
     */
    record NotYet(List<String> missing, String reason) implements IndexReading {
        public NotYet {
            missing = List.copyOf(missing);
        }
    }
}
