package org.chuanglian.platform.registry.web;

import java.util.List;
import java.util.Map;

/**
 * A form of an imported institution with what was filled in.
 *
 * @param refusal why it was not recorded; empty when nothing was sent yet
 * @param seen how many steps its reader saw
 */
public record ImportedForm(String address, String refusal, int seen, List<Choice> stages, Map<String, String> filled) {

    /** A choice of a select. */
    public record Choice(String code, String name) {}

    /** What was filled into a field; empty for nothing. */
    public String value(String field) {
        return filled.getOrDefault(field, "");
    }
}
