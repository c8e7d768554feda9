package org.chuanglian.platform.intake.upload;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which column of a file is which field of a template.
 *
 * @param columns for each field of the template, in its order, the number of the file's column from 0; −1 for none
 */
public record Mapping(Template template, List<Integer> columns) {

    private static final Pattern REMARK = Pattern.compile("[(（\\[【].*?[)）\\]】]|[*＊:：\\s_]");

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** The mapping that the headings suggest: by the fields' names first, then by their synonyms. */
    public static Mapping guessed(Template template, List<String> headings) {
        List<String> plain = headings.stream().map(Mapping::normalised).toList();
        List<Field> fields = template.fields();
        List<Integer> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(-1));
        Set<Integer> taken = new HashSet<>();
        int longest =
                fields.stream().mapToInt(field -> field.headings().size()).max().orElse(0);
        for (int synonym = 0; synonym < longest; synonym++) {
            for (int i = 0; i < fields.size(); i++) {
                List<String> names = fields.get(i).headings();
                if (columns.get(i) < 0 && synonym < names.size()) {
                    int at = plain.indexOf(normalised(names.get(synonym)));
                    if (at >= 0 && taken.add(at)) {
                        columns.set(i, at);
                    }
                }
            }
        }
        return new Mapping(template, columns);
    }

    private static String normalised(String heading) {
        return REMARK.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The required fields that have no column. */
    public List<Field> missing() {
        return template.fields().stream()
                .filter(field -> template.requires(field) && column(field).isEmpty())
                .toList();
    }

    /** The fields that share a column with one before them. */
    public List<Field> shared() {
        Set<Integer> taken = new HashSet<>();
        return template.fields().stream()
                .filter(field -> column(field).filter(at -> !taken.add(at)).isPresent())
                .toList();
    }

    /** The column of a field. */
    public Optional<Integer> column(Field field) {
        return Optional.of(columns.get(template.position(field))).filter(at -> at >= 0);
    }

    /** The cells of a file's row in the order of the fields; empty where the row is too short. */
    public List<String> cells(List<String> row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (int column : columns) {
            cells.add(column >= 0 && column < row.size() ? row.get(column) : "");
        }
        return cells;
    }
}
