package org.chuanglian.platform.atlas.chain;

import java.util.List;

/** A chain file as it was read. */
public sealed interface ChainReading {

    /** It is sound. */
    record Read(Chain chain) implements ChainReading {}

    /** It is not; each fault with file, line, and what may help. */
    record Refused(List<String> faults) implements ChainReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
