package org.chuanglian.platform.work;

import java.util.List;

/** What came of a job that ran to its end. */
public sealed interface Outcome {

    /** What its owner is told. */
    Words words();

    /** What its owner may download. */
    List<JobFile> files();

    /** It did what was asked. */
    record Done(Words words, List<JobFile> files) implements Outcome {
        public Done {
            files = List.copyOf(files);
        }
    }

    /** It could not be done, for a reason that lies in what was asked; the files may hold rows with reasons. */
    record Refused(Words words, List<JobFile> files) implements Outcome {
        public Refused {
            files = List.copyOf(files);
        }
    }
}
