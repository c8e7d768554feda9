package org.chuanglian.platform.registry.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form of an imported institution with what was filled in.
 *
 * @param refused why it was not recorded; nothing is refused as long as nothing was sent
 * @param seen how many steps its reader saw
 * @param choices what its first select offers
 */
public record ImportedForm(
        String address, Refused refused, int seen, List<Choice> choices, Map<String, String> filled) {

    /** A choice of a select. */
    public record Choice(String code, String name) {}

    /**
     * Why a form was not recorded.
     *
     * @param problems by the identifier of the field
     * @param elsewhere the page where it can be recorded instead; null when it is this one
     */
    public record Refused(
            Map<String, String> problems, @Nullable Elsewhere elsewhere) {
        static final Refused NOTHING = new Refused(Map.of(), null);

        static Refused at(String field, String why) {
            return new Refused(Map.of(field, why), null);
        }
    }

    /** A page by name. */
    public record Elsewhere(String name, String address) {}

    /** What was filled into a field; empty for nothing. */
    public String value(String field) {
        return filled.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty for nothing. */
    public String problem(String field) {
        return refused.problems().getOrDefault(field, "");
    }

    /** Whether its first select offers a choice. */
    public boolean offers(String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }

    /** The value of {@code aria-invalid}. */
    public @Nullable String invalid(String field) {
        return refused.problems().containsKey(field) ? "true" : null;
    }

    /** The value of {@code aria-describedby}: what is wrong with the field, and its hint if it has one. */
    public @Nullable String described(String field, boolean hint) {
        String described = (problem(field).isEmpty() ? "" : field + "-err ") + (hint ? field + "-hint" : "");
        return described.isEmpty() ? null : described.strip();
    }
}
