package org.chuanglian.text.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** One line of JSON as its fields: names in small letters, values as texts, lists as several. */
final class JsonFields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private JsonFields() {}

    /** The fields of an object; nothing when the line is no JSON object. */
    static Optional<JsonFields> of(String line) {
        var read = new JsonFields();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName().toLowerCase(Locale.ROOT);
                parser.nextToken();
                var values = new ArrayList<String>();
                read(parser, values);
                read.fields.putIfAbsent(name, values);
            }
            return parser.nextToken() == null ? Optional.of(read) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** Texts and numbers, also those in lists; what is nested deeper is no text. */
    private static void read(JsonParser parser, List<String> values) {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    read(parser, values);
                }
            }
            case START_OBJECT -> parser.skipChildren();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                values.add(parser.getString());
            case VALUE_NULL, END_ARRAY, END_OBJECT, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> {
                // no text
            }
        }
    }

    /** The values of the first of these fields that is there. */
    List<String> all(String... names) {
        for (var name : names) {
            var values = fields.get(name);
            if (values != null) {
                return values;
            }
        }
        return List.of();
    }

    /** The values as one text, empty if there is none. */
    String text(String... names) {
        return String.join(" ", all(names));
    }
}
