package org.chuanglian.platform.intake.upload;

import java.util.List;
import org.chuanglian.platform.shell.Language;

/**
 * What a check has to say of a cell.
 *
 * @param arguments that the sentence is filled with
 */
public record Finding(FindingText text, List<String> arguments) {

    public static Finding of(FindingText text, Object... arguments) {
        return new Finding(
                text, List.of(arguments).stream().map(Object::toString).toList());
    }

    /** Whether the row cannot be recorded while this stands. */
    public boolean blocks() {
        return text.blocks();
    }

    public String in(Language language) {
        return text.in(language, arguments.toArray());
    }
}
