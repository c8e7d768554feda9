package org.chuanglian.chain.table;

import java.util.List;
import org.chuanglian.chain.supply.ChainGraph;

/** What came of reading a chain. */
public sealed interface ChainReading {

    /** The chain. */
    record Read(ChainGraph chain) implements ChainReading {}

    /** Nothing was taken; each line says which file and line, what was read and what may help. */
    record Refused(List<String> lines) implements ChainReading {

        public Refused {
            lines = List.copyOf(lines);
        }
    }
}
