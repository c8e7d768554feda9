package org.chuanglian.platform.intake.web;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.shell.Difference;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands. Ground and contact are for officers; a public page never carries them.
 *
 * @param decision the officer's form; null for all others, and once it is decided
 * @param differences how a decision that came second differs from the first; empty for everybody else
 */
public record CorrectionPage(
        Frame frame,
        String number,
        Told told,
        List<Entry> entries,
        @Nullable Decision decision,
        List<Difference> differences) {

    /** Where it stands, in words and as a mark. */
    public record Told(String mark, String text) {}

    /** A line of the description; with an address where there is something to open. */
    public record Entry(String name, String value, @Nullable String address) {}

    /** A document to open; its size in words. */
    public record Document(String name, String size, String address) {}

    /**
     * What an officer needs to decide, and what is wrong with what he sent, by field.
     *
     * @param seen tells the value that he is shown from any later one
     */
    public record Decision(
            String address,
            String seen,
            String ground,
            String contact,
            @Nullable Document document,
            Map<String, String> problems,
            String reason,
            String evidence) {

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
