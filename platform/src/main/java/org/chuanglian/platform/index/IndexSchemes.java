package org.chuanglian.platform.index;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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

    /** The index of provinces. */
    public static final String PROVINCES = "provinces";

    private final IndexScheme provinces = released(PROVINCES, "1");

    /** The newest scheme of provinces. */
    public IndexScheme provinces() {
        return provinces;
    }

    private static IndexScheme released(String code, String version) {
        String name = "/index/" + code + "-" + version;
        return read(code, new IndexScheme.Files(resource(name + ".yaml"), resource(name + ".csv")));
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
        return new IndexScheme(code, scheme, words, files);
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
