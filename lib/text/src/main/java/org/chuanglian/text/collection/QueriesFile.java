package org.chuanglian.text.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.text.retrieval.Query;

/** Queries, one a line: id, tab, text; or as JSON. */
public final class QueriesFile {

    private static final Set<String> HEADERS = Set.of("id", "qid", "query_id", "query-id", "queryid", "_id");

    private QueriesFile() {}

    /**
     * Reads queries. A text may be empty; an id stands for one query.
     *
     * @throws IOException when the file cannot be read
     */
    public static Reading<List<Query>> read(Path file) throws IOException {
        var queries = new ArrayList<Query>();
        Map<String, Query> known = new HashMap<>();
        var refused = Lines.each(file, (line, number) -> {
            if (number == 1 && HEADERS.contains(firstCell(line))) {
                return Optional.empty();
            }
            var query = query(line);
            if (query.isEmpty()) {
                return Optional.of(
                        "expected an id, a tab and a text, read '%s'. Maybe blanks stand where the tab should."
                                .formatted(shortened(line)));
            }
            var problem = Ids.problem(query.get().id(), "the query's id");
            if (problem.isPresent()) {
                return problem;
            }
            var earlier = known.putIfAbsent(query.get().id(), query.get());
            if (earlier == null) {
                queries.add(query.get());
            } else if (!earlier.equals(query.get())) {
                return Optional.of("the id '%s' stands for another query before. Maybe two files were joined."
                        .formatted(query.get().id()));
            }
            return Optional.empty();
        });
        if (refused.isPresent()) {
            return new Reading.Refused<>(refused.get());
        }
        return queries.isEmpty()
                ? new Reading.Refused<>("'%s' holds no query. Maybe it is the wrong file.".formatted(file))
                : new Reading.Read<>(List.copyOf(queries));
    }

    private static String firstCell(String line) {
        int tab = line.indexOf('\t');
        return (tab < 0 ? line : line.substring(0, tab)).strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Query> query(String line) {
        if (line.stripLeading().startsWith("{")) {
            return JsonFields.of(line)
                    .map(fields -> new Query(
                            fields.text("id", "_id", "qid", "query_id").strip(),
                            (fields.text("title") + " " + fields.text("text", "query", "contents")).strip()));
        }
        int tab = line.indexOf('\t');
        return tab < 0
                ? Optional.empty()
                : Optional.of(new Query(
                        line.substring(0, tab).strip(),
                        line.substring(tab + 1).replace('\t', ' ').strip()));
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
