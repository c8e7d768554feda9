package org.chuanglian.platform.intake.pack;

import java.util.List;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.RecordingSheet;

/** How one table of the pack comes into the registry. */
sealed interface Route {

    /** The table whose rows it brings in. */
    String table();

    /** Tables that it reads besides its own; when one of them changes, its own is read anew. */
    List<String> consults();

    /** Tables that must have been loaded before. */
    List<String> after();

    /** The tables whose content decides what it writes. */
    default List<String> inputs() {
        return Stream.concat(Stream.of(table()), consults().stream()).toList();
    }

    /** Fills the catalogue. */
    record Defining(String table, List<String> consults, List<String> after, Definitions definitions)
            implements Route {}

    /** Records subjects, facts and relations. */
    record Recording(String table, List<String> consults, List<String> after, Rows rows) implements Route {}

    /** Defines what the tables say. */
    @FunctionalInterface
    interface Definitions {
        void define(PackContents pack, Catalogue catalogue);
    }

    /** Puts the rows on the sheet. */
    @FunctionalInterface
    interface Rows {
        void write(PackContents pack, RecordingSheet sheet, Remarks remarks);
    }
}
