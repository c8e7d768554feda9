package org.chuanglian.scoring.tables;

import java.util.List;
import org.chuanglian.scoring.Scheme;

/** A scheme that was read, or the lines that say why it was not. */
public sealed interface SchemeReading {

    /** It is sound. */
    record Read(Scheme scheme) implements SchemeReading {}

    /** It is not: for each fault file, line, what was read, what was expected, and what may help. */
    record Refused(List<String> lines) implements SchemeReading {
        public Refused {
            lines = List.copyOf(lines);
        }

        /** The first fault, and how many there are besides. */
        public String line() {
            return lines.size() == 1
                    ? lines.getFirst()
                    : "%s (and %d more)".formatted(lines.getFirst(), lines.size() - 1);
        }
    }
}
