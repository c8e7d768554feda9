package org.chuanglian.scoring.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chuanglian.scoring.Method;

/** Reads a scheme: YAML by its ending, else the table of metadata that users of COINr have. */
public final class SchemeFile {

    private SchemeFile() {}

    /**
     * Reads a scheme.
     *
     * @param usual the method where the file says nothing; a table says nothing of it at all
     * @throws IOException when the file cannot be opened or read
     */
    public static SchemeReading read(Path file, Method usual) throws IOException {
        if (isYaml(file)) {
            return YamlScheme.read(file, usual);
        }
        try {
            return new SchemeReading.Read(TableScheme.read(CsvTable.read(file), usual));
        } catch (FileFault fault) {
            return new SchemeReading.Refused(List.of(fault.line()));
        }
    }

    /**
     * Reads a scheme in YAML that was kept as text.
     *
     * @param name what faults call it
     * @param usual the method where it says nothing
     */
    public static SchemeReading readYaml(String name, String text, Method usual) {
        return YamlScheme.read(name, text, usual);
    }

    /** Whether the file's ending says YAML. */
    public static boolean isYaml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
