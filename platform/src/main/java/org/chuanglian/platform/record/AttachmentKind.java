package org.chuanglian.platform.record;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuanglian.platform.shell.Language;

/** What may be attached; told by the bytes, never by what the sender says of it. */
public enum AttachmentKind {
    PDF("pdf"),
    PNG("png"),
    JPEG("jpg", "jpeg"),
    DOCX("docx"),
    XLSX("xlsx"),
    ODT("odt"),
    CSV("csv"),
    TXT("txt");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> endings;

    AttachmentKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** What stands in rows and entries; stays once it was written. */
    public String code() {
        return endings.getFirst();
    }

    /** The kinds in their order, as a sentence names them. */
    public static String names(Set<AttachmentKind> kinds, Language language) {
        String between = switch (language) {
            case CHINESE -> "、";
            case ENGLISH -> ", ";
        };
        return Arrays.stream(values())
                .filter(kinds::contains)
                .map(AttachmentKind::name)
                .collect(joining(between));
    }

    /** The endings of the kinds, as a browser takes them for its choice of files. */
    public static String accepted(Set<AttachmentKind> kinds) {
        return Arrays.stream(values())
                .filter(kinds::contains)
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .collect(joining(","));
    }

    /** Whether a file of this name may be of this kind. */
    public boolean isNamedBy(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }
}
