package org.chuanglian.platform.work;

import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Text;

/** A sentence in every language, kept until somebody reads it in his own. */
public record Words(String chinese, String english) {

    /** A string of a catalogue with its arguments filled in. */
    public static Words of(Text text, Object... arguments) {
        return new Words(text.in(Language.CHINESE, arguments), text.in(Language.ENGLISH, arguments));
    }

    public String in(Language language) {
        return switch (language) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }
}
