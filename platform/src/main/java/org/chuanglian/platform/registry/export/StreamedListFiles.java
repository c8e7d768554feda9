package org.chuanglian.platform.registry.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.ListFile;
import org.chuanglian.platform.registry.ListFile.Column;
import org.chuanglian.platform.registry.ListFile.Format;
import org.chuanglian.platform.registry.ListFile.Note;
import org.chuanglian.platform.registry.ListFiles;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Frame;
import org.springframework.stereotype.Component;

/** Writes lists into the answer while they are read. */
@Component
class StreamedListFiles implements ListFiles {

    private final ExportPlaces places;

    StreamedListFiles(ExportPlaces places) {
        this.places = places;
    }

    @Override
    public Format format(String ending) {
        for (Format format : Format.values()) {
            if (format.ending().equals(ending)) {
                return format;
            }
        }
        throw new PlatformException(
                ErrorCode.NOT_FOUND, "lists have no form \"" + ending + "\".\nMaybe ask for csv, xlsx or json.");
    }

    @Override
    public Optional<Place> place() {
        return places.take() ? Optional.of(places::giveBack) : Optional.empty();
    }

    @Override
    public ListFile open(Format format, Frame frame, List<Column> columns, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvList(out, columns, note -> heading(frame, note));
            case XLSX ->
                new XlsxList(
                        out,
                        columns,
                        frame.t(RegistryText.EXPORT_SHEET),
                        frame.t(RegistryText.EXPORT_ABOUT),
                        note -> heading(frame, note));
            case JSON -> new JsonList(out, columns);
        };
    }

    private static String heading(Frame frame, Note note) {
        return frame.t(
                switch (note) {
                    case FILTER -> RegistryText.EXPORT_FILTER;
                    case ROWS -> RegistryText.EXPORT_ROWS;
                    case KNOWN -> RegistryText.EXPORT_KNOWN;
                    case SOURCES -> RegistryText.EXPORT_SOURCES;
                });
    }
}
