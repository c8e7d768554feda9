package org.chuanglian.platform.record.attachment;

import java.nio.file.Path;

/** Looks for malicious software in a file. */
interface Scanner {

    /** What was found. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** Nobody could tell. */
        UNKNOWN
    }

    Verdict scan(Path file);
}
