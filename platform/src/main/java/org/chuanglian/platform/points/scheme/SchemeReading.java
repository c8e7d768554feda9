package org.chuanglian.platform.points.scheme;

import java.util.List;

/** A scheme that was read, or why it was not. */
public sealed interface SchemeReading {

    /** It is sound. */
    record Read(PointScheme scheme) implements SchemeReading {}

    /** It is not: for each fault file, line, what was read, what was expected, and what may help. */
    record Refused(List<String> faults) implements SchemeReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
