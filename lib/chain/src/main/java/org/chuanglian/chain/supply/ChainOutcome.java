package org.chuanglian.chain.supply;

import java.util.List;

/** What came of putting nodes and edges together. */
public sealed interface ChainOutcome {

    /** They are a chain. */
    record Sound(ChainGraph chain) implements ChainOutcome {}

    /** They are not; every fault that was found, nodes first. */
    record Faulty(List<Fault> faults) implements ChainOutcome {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
