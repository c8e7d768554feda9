package org.chuanglian.platform.registry.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectQuery;

/** The address of a list: its query, and how close the rows stand. */
record ListAddress(SubjectQuery query, boolean compact) {

    static final String PATH = "/registry";
    static final String DENSITY = "density";
    static final String COMPACT = "compact";
    static final String DROP = "drop";

    ListAddress with(SubjectQuery other) {
        return new ListAddress(other, compact);
    }

    ListAddress with(SubjectFilter other) {
        return with(query.with(other));
    }

    List<Map.Entry<String, String>> parameters() {
        List<Map.Entry<String, String>> parameters = new ArrayList<>(query.parameters());
        if (compact) {
            parameters.add(Map.entry(DENSITY, COMPACT));
        }
        return parameters;
    }

    /** What a form carries on besides the fields of its own. */
    List<Map.Entry<String, String>> except(String... fields) {
        Set<String> own = Set.of(fields);
        return parameters().stream()
                .filter(parameter -> !own.contains(parameter.getKey()))
                .toList();
    }

    String href() {
        return href(PATH, parameters());
    }

    /** The address of an export: all pages, however close the rows stand. */
    String export(String format) {
        return href(
                PATH + "/export." + format,
                query.withSize(SubjectQuery.ALL.size()).parameters());
    }

    static String href(String path, List<Map.Entry<String, String>> parameters) {
        String encoded = parameters.stream()
                .map(parameter -> URLEncoder.encode(parameter.getKey(), UTF_8) + "="
                        + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return encoded.isEmpty() ? path : path + "?" + encoded;
    }
}
