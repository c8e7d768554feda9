package org.chuanglian.platform.registry.api;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** The page that explains the interface. */
public record ApiDocsPage(Frame frame, String descriptionHref, List<Operation> operations) {

    /** A string of the catalogue in the page's language. */
    public String t(ApiText text, Object... arguments) {
        return frame.t(text, arguments);
    }

    /** An operation: its address, what it takes, what it answers, and an address to try. */
    public record Operation(
            String name,
            String path,
            String summary,
            List<Parameter> parameters,
            String answer,
            List<Field> fields,
            String example) {}

    /** A parameter, its notes (such as "required") joined. */
    public record Parameter(String name, String type, String notes, String meaning, String values) {}

    /** A field of an answer. */
    public record Field(String name, String type) {}
}
