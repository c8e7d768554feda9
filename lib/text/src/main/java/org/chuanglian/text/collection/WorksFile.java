package org.chuanglian.text.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chuanglian.text.experts.Work;

/** Works of experts as JSON, one a line: expert (or a list of them), id, title, text, year. */
public final class WorksFile {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[89][0-9]{2}|20[0-9]{2})(?![0-9])");

    private WorksFile() {}

    /**
     * Reads works. Each needs an expert; a missing year stays missing.
     *
     * @throws IOException when the file cannot be read
     */
    public static Reading<List<Work>> read(Path file) throws IOException {
        var works = new ArrayList<Work>();
        var refused = Lines.each(file, (line, number) -> {
            var fields = JsonFields.of(line);
            if (fields.isEmpty()) {
                return Optional.of("expected a JSON object. Maybe the file is no JSON Lines, or a line was cut.");
            }
            var experts = fields.get().all("expert", "experts", "expert_id", "reviewer", "author");
            if (experts.isEmpty()) {
                return Optional.of("expert is missing. Maybe the field has another name.");
            }
            for (var expert : experts) {
                var problem = Ids.problem(expert.strip(), "expert");
                if (problem.isPresent()) {
                    return problem;
                }
                works.add(work(expert.strip(), fields.get(), number));
            }
            return Optional.empty();
        });
        if (refused.isPresent()) {
            return new Reading.Refused<>(refused.get());
        }
        return works.isEmpty()
                ? new Reading.Refused<>("'%s' holds no work. Maybe it is the wrong file.".formatted(file))
                : new Reading.Read<>(List.copyOf(works));
    }

    private static Work work(String expert, JsonFields fields, int number) {
        var id = fields.text("id", "_id", "work", "work_id").strip();
        return new Work(
                expert,
                id.isEmpty() ? "line " + number : id,
                fields.text("title"),
                fields.text("text", "abstract", "contents", "content", "body"),
                year(fields.text("year", "date")));
    }

    private static OptionalInt year(String text) {
        var year = YEAR.matcher(text);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
