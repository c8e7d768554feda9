package org.chuanglian.platform.atlas.diagnosis;

import java.util.List;

/** A file of rules as it was read. */
public sealed interface RulesReading {

    /** It is sound. */
    record Read(Rules rules) implements RulesReading {}

    /** It is not; each fault with file, line, and what may help. */
    record Refused(List<String> faults) implements RulesReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
