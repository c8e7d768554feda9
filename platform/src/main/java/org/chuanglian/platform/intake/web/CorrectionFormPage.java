package org.chuanglian.platform.intake.web;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The form to request a correction.
 *
 * @param readings the readings to choose from; empty once one is chosen
 * @param chosen the reading to correct; null as long as none is chosen
 * @param problems by the name of the field
 */
public record CorrectionFormPage(
        Frame frame,
        String subjectId,
        String subjectName,
        String subjectAddress,
        List<Choice> readings,
        @Nullable Chosen chosen,
        Map<String, String> problems,
        Map<String, String> filled,
        Document document) {

    /** What may be sent along: what to say of it, and the endings that a browser offers. */
    public record Document(String hint, String accepted) {}

    /** A reading by name and value, and the address of its form. */
    public record Choice(String name, String address) {}

    /** The reading to correct. */
    public record Chosen(
            String indicator,
            String name,
            String period,
            String current,
            boolean known,
            String hint,
            List<Unit> units,
            boolean words) {}

    /** A unit of the select. */
    public record Unit(String code, String name, boolean selected) {}

    public String value(String field) {
        return filled.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty for nothing. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
