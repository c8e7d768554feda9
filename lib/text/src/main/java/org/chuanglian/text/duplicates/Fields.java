package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.List;

/** All fields of the rows, profiled and read. */
final class Fields {

    private final Rows rows;
    private final List<Field> fields = new ArrayList<>();

    Fields(Rows rows) {
        this.rows = rows;
        for (int field = 0; field < rows.fields().size(); field++) {
            List<String> values = rows.values(field);
            fields.add(read(Profile.of(rows.fields().get(field), values), values));
        }
    }

    private Field read(FieldKind kind, List<String> values) {
        return switch (kind) {
            case ORGANISATION, PERSON, TEXT, ADDRESS ->
                new PhraseField(kind, values, rows.fields().size() == 1);
            case CODE -> new CodeField(values);
            case DATE -> new DateField(values);
            case NUMBER -> new NumberField(values);
            case CATEGORY -> new CategoryField(values);
        };
    }

    Rows rows() {
        return rows;
    }

    int count() {
        return fields.size();
    }

    Field at(int field) {
        return fields.get(field);
    }

    String name(int field) {
        return rows.fields().get(field);
    }
}
