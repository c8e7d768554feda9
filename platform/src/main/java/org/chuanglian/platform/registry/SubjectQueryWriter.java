package org.chuanglian.platform.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a query as the parameters of an address. */
final class SubjectQueryWriter {

    static final String TEXT = "q";
    static final String GROUP = "group";
    static final String KIND = "kind";
    static final String REGION = "region";
    static final String FIELD = "field";
    static final String STAGE = "stage";
    static final String SAMPLE = "sample";
    static final String CLASS = "class";
    static final String RELATED = "related";
    static final String SORT = "sort";
    static final String COLUMN = "column";
    static final String PAGE = "page";
    static final String SIZE = "size";

    /** What stands for a place that is not known. */
    static final String UNKNOWN = "unknown";

    /** What stands for any stage. */
    static final String ANY = "any";

    static final String ONLY = "only";
    static final String NONE = "none";

    private SubjectQueryWriter() {}

    static List<Map.Entry<String, String>> parameters(SubjectQuery query) {
        List<Map.Entry<String, String>> written = new ArrayList<>();
        write(written, query.filter());
        if (!query.order().equals(SubjectOrder.BY_NAME)) {
            written.add(Map.entry(SORT, query.order().code()));
        }
        query.columns().forEach(column -> written.add(Map.entry(COLUMN, column.code())));
        if (query.size() != SubjectQuery.ALL.size()) {
            written.add(Map.entry(SIZE, Integer.toString(query.size())));
        }
        if (query.page() != 1) {
            written.add(Map.entry(PAGE, Integer.toString(query.page())));
        }
        return written;
    }

    private static void write(List<Map.Entry<String, String>> written, SubjectFilter filter) {
        if (!filter.text().isEmpty()) {
            written.add(Map.entry(TEXT, filter.text()));
        }
        Optional<SubjectKind.Group> whole = wholeGroup(filter.kinds());
        if (whole.isPresent()) {
            written.add(Map.entry(GROUP, whole.get().code()));
        } else {
            filter.kinds().forEach(kind -> written.add(Map.entry(KIND, kind.code())));
        }
        if (filter.place() != null) {
            written.add(Map.entry(REGION, code(filter.place())));
        }
        if (filter.field() != null) {
            written.add(Map.entry(FIELD, filter.field()));
        }
        if (filter.life() != null) {
            written.add(Map.entry(STAGE, code(filter.life())));
        }
        switch (filter.samples()) {
            case INCLUDED -> {
                // the usual is left out
            }
            case ONLY -> written.add(Map.entry(SAMPLE, ONLY));
            case EXCLUDED -> written.add(Map.entry(SAMPLE, NONE));
        }
        if (filter.filedUnder() != null) {
            written.add(Map.entry(
                    CLASS,
                    filter.filedUnder().scheme() + ":" + filter.filedUnder().code()));
        }
        if (filter.relatedTo() != null) {
            written.add(Map.entry(RELATED, filter.relatedTo().toString()));
        }
    }

    private static String code(SubjectFilter.Place place) {
        return switch (place) {
            case SubjectFilter.Place.Within within -> within.region().code();
            case SubjectFilter.Place.Unknown() -> UNKNOWN;
        };
    }

    private static String code(SubjectFilter.Life life) {
        return switch (life) {
            case SubjectFilter.Life.Imported() -> ANY;
            case SubjectFilter.Life.At at -> at.stage().code();
        };
    }

    /** The family whose kinds these are, all of them and no other. */
    static Optional<SubjectKind.Group> wholeGroup(Set<SubjectKind> kinds) {
        return Arrays.stream(SubjectKind.Group.values())
                .filter(group -> group.kinds().equals(kinds))
                .findFirst();
    }

    static String encoded(List<Map.Entry<String, String>> parameters) {
        return parameters.stream()
                .map(parameter -> URLEncoder.encode(parameter.getKey(), UTF_8) + "="
                        + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
