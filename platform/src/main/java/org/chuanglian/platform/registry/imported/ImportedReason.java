package org.chuanglian.platform.registry.imported;

import java.util.Optional;
import org.chuanglian.platform.registry.Stage;

/**
 * Why something was recorded of an imported institution. Recordings keep it as a code, and pages read it in words of
 * their own language.
 */
public sealed interface ImportedReason {

    /** A step of its life was taken. */
    record Stepped(Stage stage) implements ImportedReason {
        private static final String KEPT = "引进机构：";

        @Override
        public String kept() {
            return KEPT + stage.code();
        }
    }

    /** Something was hung on it. */
    record Tied(Tie tie) implements ImportedReason {
        private static final String KEPT = "引进机构带动：";

        @Override
        public String kept() {
            return KEPT + tie.code();
        }
    }

    /** The form that a recording keeps; it never changes, since recordings cannot. */
    String kept();

    /** Reads the kept form; empty for any other reason. */
    static Optional<ImportedReason> read(String reason) {
        if (reason.startsWith(Tied.KEPT)) {
            return Tie.read(reason.substring(Tied.KEPT.length())).map(Tied::new);
        }
        return reason.startsWith(Stepped.KEPT)
                ? Stage.read(reason.substring(Stepped.KEPT.length())).map(Stepped::new)
                : Optional.empty();
    }
}
