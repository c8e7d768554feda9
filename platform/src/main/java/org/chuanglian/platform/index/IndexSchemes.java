package org.chuanglian.platform.index;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.platform.index.IndexScheme.Both;
import org.chuanglian.platform.index.IndexScheme.Words;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.tables.SchemeFile;
import org.chuanglian.scoring.tables.SchemeReading;
import org.springframework.stereotype.Component;

/** The schemes that the platform brings along. */
@Component
public class IndexSchemes {

    private final IndexScheme provinces = released(Scope.PROVINCES, "1");
    private final IndexScheme districts = released(Scope.DISTRICTS, "1");
    private final IndexScheme institutions = released(Scope.INSTITUTIONS, "1");

    /** The newest scheme of provinces. */
    public IndexScheme provinces() {
        return provinces;
    }

    /** The newest scheme of a scope. */
    public IndexScheme of(Scope scope) {
        return switch (scope) {
            case PROVINCES -> provinces;
            case DISTRICTS -> districts;
            case INSTITUTIONS -> institutions;
        };
    }

    private static IndexScheme released(Scope scope, String version) {
        String name = "/index/" + scope.code() + "-" + version;
        return read(scope.code(), new IndexScheme.Files(resource(name + ".yaml"), resource(name + ".csv")));
    }

    /** Reads a scheme from its files, which passed this before they were kept. */
    public static IndexScheme read(String code, IndexScheme.Files files) {
        Scheme scheme = switch (SchemeFile.readYaml(code + ".yaml", files.scheme(), Method.DEFAULT)) {
            case SchemeReading.Read read -> read.scheme();
            case SchemeReading.Refused refused -> throw new IllegalStateException(refused.line());
        };
        Map<String, Words> words = new LinkedHashMap<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(files.words())) {
            words.put(
                    row.getField("code"),
                    new Words(both(row, "name"), both(row, "unit"), both(row, "reason"), both(row, "from")));
        }
        Set<String> nodes =
                scheme.tree().nodes().stream().map(Node::code).collect(java.util.stream.Collectors.toUnmodifiableSet());
        if (!nodes.equals(words.keySet())) {
            throw new IllegalStateException("index scheme %s has nodes %s and words for %s.\nMaybe a code is misspelt."
                    .formatted(code, nodes, words.keySet()));
        }
        return new IndexScheme(code, scheme, words, breaks(nodes), files);
    }

    /** Breaks are of the registry's series, whatever scheme reads them. */
    private static List<IndexScheme.Break> breaks(Set<String> nodes) {
        List<IndexScheme.Break> breaks = new ArrayList<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(resource("/index/breaks.csv"))) {
            if (nodes.contains(row.getField("indicator"))) {
                breaks.add(new IndexScheme.Break(
                        row.getField("indicator"), Integer.parseInt(row.getField("year")), both(row, "what")));
            }
        }
        return breaks;
    }

    private static Both both(NamedCsvRecord row, String field) {
        return new Both(row.getField(field + "_zh"), row.getField(field + "_en"));
    }

    private static String resource(String name) {
        try (InputStream file = IndexSchemes.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the resource " + name + " is missing.\nMaybe the jar was cut.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
