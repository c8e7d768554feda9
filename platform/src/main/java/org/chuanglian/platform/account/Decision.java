package org.chuanglian.platform.account;

import java.util.function.Supplier;
import org.chuanglian.platform.shell.Text;

/** What a policy says to an act of a reader. */
public sealed interface Decision {

    /** It may be done. */
    record Allowed() implements Decision {}

    /**
     * It may not.
     *
     * @param reason who may, in words for the reader
     */
    record Refused(Text reason) implements Decision {}

    /** Allowed when it is true, else refused for the reason. */
    static Decision when(boolean allowed, Supplier<Text> reason) {
        return allowed ? new Allowed() : new Refused(reason.get());
    }

    default boolean isAllowed() {
        return switch (this) {
            case Allowed() -> true;
            case Refused _ -> false;
        };
    }
}
