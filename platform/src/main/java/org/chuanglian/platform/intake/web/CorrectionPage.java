package org.chuanglian.platform.intake.web;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.shell.Difference;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands. Ground and contact are for officers and who asked; a public page never carries them.
 *
 * @param keep what the reader should keep to find the page again
 * @param taking the officer's way to take it in hand; null for all others, and once it is decided
 * @param decision the officer's form; null for all others, and once it is decided
 * @param differences how a decision that came second differs from the first; empty for everybody else
 * @param notice what the reader is told at once; empty for nothing
 */
public record CorrectionPage(
        Frame frame,
        String number,
        Told told,
        String keep,
        List<Entry> entries,
        @Nullable Taking taking,
        @Nullable Decision decision,
        List<Difference> differences,
        String notice) {

    /** The same with the officer's forms. */
    CorrectionPage deciding(Taking take, Decision decide) {
        return new CorrectionPage(frame, number, told, keep, entries, take, decide, differences, notice);
    }

    /** The same for who decided second. */
    CorrectionPage differing(List<Difference> from) {
        return new CorrectionPage(frame, number, told, keep, entries, taking, decision, from, notice);
    }

    /** The same with something to be told at once. */
    CorrectionPage telling(String what) {
        return new CorrectionPage(frame, number, told, keep, entries, taking, decision, differences, what);
    }

    /** Where it stands, in words and as a mark. */
    public record Told(String mark, String text) {}

    /**
     * A line of the description.
     *
     * @param address where there is something to open; else null
     * @param size of what is opened, in words; empty where that is a page
     */
    public record Entry(String name, String value, @Nullable String address, String size) {}

    /**
     * Taking in hand.
     *
     * @param owner in whose hands it is, as the page says; empty when in nobody's
     */
    public record Taking(String address, String owner) {}

    /**
     * What an officer needs to decide, and what is wrong with what he sent, by field.
     *
     * @param seen tells the value that he is shown from any later one
     */
    public record Decision(String address, String seen, Map<String, String> problems, String reason, String evidence) {

        /** What is wrong with a field; empty for nothing. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }

        /** The value of {@code aria-invalid}. */
        public @Nullable String invalid(String field) {
            return problems.containsKey(field) ? "true" : null;
        }

        /** The value of {@code aria-describedby}. */
        public @Nullable String described(String field) {
            return problems.containsKey(field) ? field + "-err" : null;
        }
    }
}
