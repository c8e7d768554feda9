package org.chuanglian.platform.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuanglian.platform.intake.duplicate.DuplicateText;
import org.chuanglian.platform.shell.Frame;

/** Tells in the reader's language what the search for duplicates wrote: of each column how much agrees, and its remarks. */
final class DuplicateReasons {

    /** What the search writes, and how it is told. */
    private static final Map<String, DuplicateText> REMARKS = Map.ofEntries(
            Map.entry("legal form differs", DuplicateText.REMARK_FORM),
            Map.entry("region differs", DuplicateText.REMARK_REGION),
            Map.entry("region given once", DuplicateText.REMARK_REGION_MISSING),
            Map.entry("number differs", DuplicateText.REMARK_ORDINAL),
            Map.entry("unit of", DuplicateText.REMARK_UNIT),
            Map.entry("units differ", DuplicateText.REMARK_UNITS),
            Map.entry("branch or affiliate of", DuplicateText.REMARK_BRANCH),
            Map.entry("name differs", DuplicateText.REMARK_CONFLICT),
            Map.entry("registered names differ", DuplicateText.REMARK_REGISTERED),
            Map.entry("short form", DuplicateText.REMARK_ACRONYM),
            Map.entry("same sound", DuplicateText.REMARK_SOUND),
            Map.entry("across languages", DuplicateText.REMARK_LANGUAGES),
            Map.entry("one contains the other", DuplicateText.REMARK_CONTAINED),
            Map.entry("one slip", DuplicateText.REMARK_SLIP));

    /** The columns of families that are compared by more than a name. */
    private static final Map<String, DuplicateText> COLUMNS = Map.of(
            "person name", DuplicateText.COLUMN_PERSON,
            "affiliation", DuplicateText.COLUMN_AFFILIATION,
            "people worked with", DuplicateText.COLUMN_WORKED_WITH,
            "title", DuplicateText.COLUMN_TITLE,
            "holding organisation", DuplicateText.COLUMN_HOLDER);

    private static final Pattern COLUMN = Pattern.compile(
            "(?:^| \\| )(" + COLUMNS.keySet().stream().sorted().collect(Collectors.joining("|")) + "): ");

    private DuplicateReasons() {}

    static List<String> told(Frame frame, String written) {
        List<String> told = new ArrayList<>();
        Matcher column = COLUMN.matcher(written);
        if (!column.find()) {
            tell(frame, "", written.substring(written.indexOf(": ") + 1).strip(), told);
            return told;
        }
        boolean more = true;
        while (more) {
            String name = frame.t(Objects.requireNonNull(COLUMNS.get(column.group(1))));
            int begin = column.end();
            more = column.find();
            tell(frame, name, written.substring(begin, more ? column.start() : written.length()), told);
        }
        return told;
    }

    private static void tell(Frame frame, String column, String said, List<String> told) {
        String level = frame.t(level(said));
        told.add(column.isEmpty() ? level : frame.t(DuplicateText.COLUMN_LEVEL, column, level));
        for (String part : said.split("; ", -1)) {
            DuplicateText remark = REMARKS.get(part);
            if (remark != null) {
                told.add(frame.t(remark));
            }
        }
    }

    private static DuplicateText level(String said) {
        if (said.startsWith("same core")) {
            return DuplicateText.LEVEL_CORE;
        }
        if (said.startsWith("same")) {
            return DuplicateText.LEVEL_SAME;
        }
        if (said.startsWith("differs")) {
            return DuplicateText.LEVEL_DIFFERS;
        }
        return said.startsWith("close") ? DuplicateText.LEVEL_CLOSE : DuplicateText.LEVEL_PARTLY;
    }
}
