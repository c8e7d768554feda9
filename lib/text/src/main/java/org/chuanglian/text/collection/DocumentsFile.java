package org.chuanglian.text.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.text.retrieval.Document;

/** Documents as JSON, one a line: id, title, text. */
public final class DocumentsFile {

    private DocumentsFile() {}

    /**
     * Reads documents. Each needs an id, which stands for one document; other fields may be missing.
     *
     * @throws IOException when the file cannot be read
     */
    public static Reading<List<Document>> read(Path file) throws IOException {
        var documents = new ArrayList<Document>();
        Map<String, Document> known = new HashMap<>();
        var refused = Lines.each(file, (line, number) -> {
            var fields = JsonFields.of(line);
            if (fields.isEmpty()) {
                return Optional.of("expected a JSON object. Maybe the file is no JSON Lines, or a line was cut.");
            }
            var document = document(fields.get());
            var problem = Ids.problem(document.id(), "id");
            if (problem.isPresent()) {
                return problem;
            }
            var earlier = known.putIfAbsent(document.id(), document);
            if (earlier == null) {
                documents.add(document);
            } else if (!earlier.equals(document)) {
                return Optional.of("the id '%s' stands for another document before. Maybe two files were joined."
                        .formatted(document.id()));
            }
            return Optional.empty();
        });
        if (refused.isPresent()) {
            return new Reading.Refused<>(refused.get());
        }
        return documents.isEmpty()
                ? new Reading.Refused<>("'%s' holds no document. Maybe it is the wrong file.".formatted(file))
                : new Reading.Read<>(List.copyOf(documents));
    }

    private static Document document(JsonFields fields) {
        return new Document(
                fields.text("id", "_id", "docid", "doc_id").strip(),
                fields.text("title"),
                fields.text("text", "abstract", "contents", "content", "body"));
    }
}
