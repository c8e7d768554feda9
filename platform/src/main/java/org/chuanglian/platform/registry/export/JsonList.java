package org.chuanglian.platform.registry.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.ListFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A list as one JSON object: {@code rows}, then what was exported. */
final class JsonList implements ListFile {

    private final JsonGenerator json;
    private final List<Column> columns;

    JsonList(OutputStream file, List<Column> columns) {
        this.json = JsonMapper.shared().createGenerator(file);
        this.columns = columns;
        json.writeStartObject();
        json.writeArrayPropertyStart("rows");
    }

    @Override
    public void row(List<Cell> cells) {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeName(columns.get(i).key());
            switch (cells.get(i)) {
                case Cell.Words words -> json.writeString(words.text());
                case Cell.Figure number -> json.writeNumber(number.value());
                case Cell.Truth truth -> json.writeBoolean(truth.value());
                case Cell.Missing() -> json.writeNull();
            }
        }
        json.writeEndObject();
    }

    @Override
    public void end(Map<Note, String> notes) {
        json.writeEndArray();
        notes.forEach((note, text) -> json.writeStringProperty(note.key(), text));
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.close();
    }
}
