package org.chuanglian.platform.intake.upload.file;

import org.chuanglian.platform.work.Words;

/** A file cannot be read, or not on from somewhere; whoever opened it tells who uploaded it. */
public final class BrokenTable extends RuntimeException {

    // exceptions are written by their class alone; nothing keeps one
    private final transient Words words;

    BrokenTable(FileText why, Object... arguments) {
        super(Words.of(why, arguments).english());
        this.words = Words.of(why, arguments);
    }

    /** What is wrong, and what to do. */
    public Words words() {
        return words;
    }
}
