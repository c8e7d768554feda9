package org.chuanglian.platform.registry;

import org.chuanglian.platform.shell.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where values come from: a publication, a register, a document.
 *
 * @param titleEn the English title, where the source has one
 * @param noteEn the note in English, where there is one
 */
public record Source(
        String code,
        String title,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String note,
        @Nullable String titleEn,
        @Nullable String noteEn) {

    /** A source that goes by one title in every language. */
    public Source(
            String code,
            String title,
            @Nullable String publisher,
            @Nullable String licence,
            @Nullable String url,
            @Nullable String note) {
        this(code, title, publisher, licence, url, note, null, null);
    }

    /** A source of the platform's own, named in every language by a catalogue. */
    public static Source own(String code, Text title, Text note) {
        return new Source(code, title.chinese(), null, null, null, note.chinese(), title.english(), note.english());
    }
}
