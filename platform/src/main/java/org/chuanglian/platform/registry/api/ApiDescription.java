package org.chuanglian.platform.registry.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.ApiOperation;
import org.chuanglian.platform.shell.Text;
import org.jspecify.annotations.Nullable;

/** Writes the operations and the records they answer as an OpenAPI 3.1 document, of maps and lists. */
final class ApiDescription {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Function<Text, String> words;
    private final Map<String, Object> schemas = new TreeMap<>();
    private final Map<String, Class<?>> described = new HashMap<>();

    private ApiDescription(Function<Text, String> words) {
        this.words = words;
    }

    static Map<String, Object> of(List<ApiOperation> operations, Function<Text, String> words) {
        return new ApiDescription(words).document(operations);
    }

    private Map<String, Object> document(List<ApiOperation> operations) {
        Map<String, Object> paths = new LinkedHashMap<>();
        operations.forEach(operation -> paths.put(operation.path(), Map.of("get", operation(operation))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                ordered(
                        "title", words.apply(ApiText.TITLE),
                        "description", words.apply(ApiText.LEDE),
                        "version", "1"));
        document.put("paths", paths);
        schemas.put("Problem", problem());
        document.put("components", Map.of("schemas", schemas));
        return document;
    }

    private Map<String, Object> operation(ApiOperation operation) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("200", answer(words.apply(operation.summary()), "application/json", reference(operation.answer())));
        answers.put(
                "default",
                answer(
                        words.apply(ApiText.ERRORS_HINT),
                        "application/problem+json",
                        Map.of("$ref", SCHEMAS + "Problem")));
        return ordered(
                "operationId", operation.name(),
                "summary", words.apply(operation.summary()),
                "parameters",
                        operation.parameters().stream().map(this::parameter).toList(),
                "responses", answers);
    }

    private static Map<String, Object> answer(String description, String mediaType, Map<String, Object> schema) {
        return ordered("description", description, "content", Map.of(mediaType, Map.of("schema", schema)));
    }

    private Map<String, Object> parameter(ApiOperation.Parameter parameter) {
        Map<String, Object> one = new LinkedHashMap<>(Map.of("type", parameter.type()));
        if (!parameter.values().isEmpty()) {
            one.put(
                    "enum",
                    parameter.type().equals("integer")
                            ? parameter.values().stream().map(Integer::valueOf).toList()
                            : parameter.values());
        }
        return ordered(
                "name", parameter.name(),
                "in", parameter.inPath() ? "path" : "query",
                "required", parameter.inPath(),
                "description", words.apply(parameter.meaning()),
                "schema", parameter.repeatable() ? ordered("type", "array", "items", one) : one);
    }

    private Map<String, Object> reference(Class<?> record) {
        String name = record.getSimpleName();
        Class<?> known = described.putIfAbsent(name, record);
        if (known != null && known != record) {
            throw new IllegalStateException(record.getName() + " and " + known.getName() + " would share the schema "
                    + name + ".\nMaybe rename one of them.");
        }
        if (known == null) {
            schemas.put(name, Map.of());
            schemas.put(name, schema(record));
        }
        return Map.of("$ref", SCHEMAS + name);
    }

    private Map<String, Object> schema(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), component(component));
            required.add(component.getName());
        }
        return ordered("type", "object", "properties", properties, "required", required);
    }

    private Map<String, Object> component(RecordComponent component) {
        Map<String, Object> schema = type(component.getGenericType());
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return schema;
        }
        Map<String, Object> orNull = new LinkedHashMap<>(schema);
        orNull.put("type", List.of(String.valueOf(schema.get("type")), "null"));
        return orNull;
    }

    private Map<String, Object> type(Type type) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class ->
                ordered("type", "array", "items", type(list.getActualTypeArguments()[0]));
            case ParameterizedType map
            when map.getRawType() == Map.class ->
                ordered("type", "object", "additionalProperties", type(map.getActualTypeArguments()[1]));
            case Class<?> record when record.isRecord() -> reference(record);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalStateException("no schema for " + type + ".\nMaybe answer with a record.");
        };
    }

    private static Map<String, Object> plain(Class<?> type) {
        if (type == String.class) {
            return ordered("type", "string");
        }
        if (type == boolean.class) {
            return ordered("type", "boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return ordered("type", "integer");
        }
        if (type == BigDecimal.class) {
            return ordered("type", "number");
        }
        if (type == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        }
        if (type == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        }
        throw new IllegalStateException("no schema for " + type.getName() + ".\nMaybe answer with a record.");
    }

    private static Map<String, Object> problem() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : List.of("type", "title", "detail", "instance", "code", "reference")) {
            properties.put(name, ordered("type", "string"));
        }
        properties.put("status", ordered("type", "integer"));
        return ordered("type", "object", "properties", properties);
    }

    /** The fields of an answer as a reader sees them: name and type. */
    static Map<String, String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName,
                        component -> spoken(component.getGenericType()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static String spoken(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                spoken(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1])
                        + (generic.getRawType() == List.class ? "[]" : "{}");
            case Class<?> record when record.isRecord() -> record.getSimpleName();
            case Class<?> plain -> String.valueOf(plain(plain).get("type"));
            default -> type.getTypeName();
        };
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
