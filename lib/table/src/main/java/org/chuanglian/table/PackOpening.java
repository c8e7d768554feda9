package org.chuanglian.table;

import java.util.List;

/** What came of opening a pack. */
public sealed interface PackOpening {

    /** The pack's {@code datapackage.json} is in order; its tables have not been looked at yet. */
    record Opened(TablePack pack) implements PackOpening {}

    /**
     * The pack cannot be used.
     *
     * @param problems what is wrong with its {@code datapackage.json}, never none
     */
    record Refused(List<Problem> problems) implements PackOpening {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
