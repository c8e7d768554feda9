package org.chuanglian.text.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Pairs of a query and what is to be scored for it, one a line, with a tab or blanks between; judgements do as well. */
public final class PairsFile {

    private static final Pattern TABS = Pattern.compile("\\s*\t\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Set<String> HEADERS = Set.of("qid", "query", "query_id", "query-id", "queryid", "id", "q");

    private PairsFile() {}

    private static String[] cells(String line) {
        if (line.indexOf('\t') >= 0) {
            return TABS.split(line);
        }
        var cells = BLANKS.split(line);
        return cells.length > 1 ? cells : COMMAS.split(line);
    }

    /**
     * Reads pairs, each once, in the order of the file. Some may name what is not among what is ranked, as judgements of
     * a whole collection do of its part; a file in which all do is refused.
     *
     * @param isQuery whether an id is a query's
     * @param isAnswer whether an id is one of what is ranked
     * @throws IOException when the file cannot be read
     */
    public static Reading<Map<String, Set<String>>> read(
            Path file, Predicate<String> isQuery, Predicate<String> isAnswer) throws IOException {
        Map<String, Set<String>> pairs = new LinkedHashMap<>();
        var refused = Lines.each(file, (line, number) -> {
            var cells = cells(line.strip());
            if (cells.length < 2) {
                return Optional.of("expected a query's id and a document's, read '%s'.".formatted(line.strip()));
            }
            boolean judgement = cells.length >= 4 && !isAnswer.test(cells[1]);
            var answer = judgement ? cells[2] : cells[1];
            if (!isQuery.test(cells[0])) {
                return number == 1 && HEADERS.contains(cells[0].toLowerCase(Locale.ROOT))
                        ? Optional.empty()
                        : Optional.of(
                                "'%s' is no query. Maybe the queries are of another collection.".formatted(cells[0]));
            }
            pairs.computeIfAbsent(cells[0], any -> new LinkedHashSet<>()).add(answer);
            return Optional.empty();
        });
        if (refused.isPresent()) {
            return new Reading.Refused<>(refused.get());
        }
        if (pairs.isEmpty()) {
            return new Reading.Refused<>("'%s' holds no pair. Maybe it is the wrong file.".formatted(file));
        }
        var answers = pairs.values().stream().flatMap(Set::stream).toList();
        return answers.stream().anyMatch(isAnswer)
                ? new Reading.Read<>(pairs)
                : new Reading.Refused<>(
                        "'%s', and all others of '%s', are not among what is ranked. Maybe the columns are swapped."
                                .formatted(answers.getFirst(), file));
    }
}
