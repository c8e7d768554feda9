package org.chuanglian.platform.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.ListFile.Column;
import org.chuanglian.platform.registry.ListFile.Format;
import org.chuanglian.platform.shell.Frame;

/** Lists as files, in one way for all contexts: streamed, and so that no cell of a CSV acts as a formula. */
public interface ListFiles {

    /** The form of an ending; where there is none, the address leads nowhere. */
    Format format(String ending);

    /** A place among the exports that run at once, to be given back when the file is whole; empty when there is none. */
    Optional<Place> place();

    /** Begins a file in the reader's language. */
    ListFile open(Format format, Frame frame, List<Column> columns, OutputStream out) throws IOException;

    /** A place among the exports that run at once; whoever took it gives it back. */
    @FunctionalInterface
    interface Place {
        void giveBack();
    }
}
