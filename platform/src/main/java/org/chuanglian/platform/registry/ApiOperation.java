package org.chuanglian.platform.registry;

import java.util.List;
import java.util.stream.Stream;
import org.chuanglian.platform.shell.Text;

/**
 * One operation of the interface for programs, from which its description and its documentation are written. A context
 * describes its own by beans of this type.
 *
 * @param answer the record that its JSON is written from
 * @param example an address that can be tried; {@code {id}} is filled with an entry of the registry
 */
public record ApiOperation(
        String name,
        String path,
        Text summary,
        List<Parameter> parameters,
        Class<? extends Record> answer,
        String example) {

    /**
     * A parameter.
     *
     * @param values the values it takes; empty for free text
     */
    public record Parameter(
            String name, boolean inPath, boolean repeatable, String type, List<String> values, Text meaning) {

        /** A part of the path. */
        public static Parameter segment(String name, Text meaning) {
            return new Parameter(name, true, false, "string", List.of(), meaning);
        }

        /** A parameter of the query that may be left out; {@code type} as JSON Schema names it. */
        public static Parameter query(String name, String type, Text meaning) {
            return new Parameter(name, false, false, type, List.of(), meaning);
        }

        /** A parameter of the query that may be given several times. */
        public static Parameter repeated(String name, List<String> values, Text meaning) {
            return new Parameter(name, false, true, "string", values, meaning);
        }

        /** The same parameter, taking these values only. */
        public Parameter of(Stream<String> taken) {
            return new Parameter(name, inPath, repeatable, type, taken.toList(), meaning);
        }
    }
}
