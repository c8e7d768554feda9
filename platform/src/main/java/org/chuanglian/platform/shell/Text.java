package org.chuanglian.platform.shell;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * One string of a context's catalogue, in every language side by side. A catalogue is an enum that implements this, so
 * that a misspelt key does not compile and no string stands in one language only. Arguments are {@code {0}}, {@code {1}};
 * a single quote is written twice ({@link MessageFormat}).
 */
public interface Text {

    String chinese();

    String english();

    /** The string in a language, its placeholders filled; numbers are grouped by thousands. */
    default String in(Language language, Object... arguments) {
        String pattern = switch (language) {
            case CHINESE -> chinese();
            case ENGLISH -> english();
        };
        if (arguments.length == 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
