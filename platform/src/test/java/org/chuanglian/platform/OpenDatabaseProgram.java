package org.chuanglian.platform;

import java.io.IOException;
import java.nio.file.Path;

/** A program that opens the embedded database of a directory and waits for the end of its input. */
final class OpenDatabaseProgram {

    static final String OPEN = "open";

    private OpenDatabaseProgram() {}

    public static void main(String[] arguments) throws IOException {
        OpenDatabase database = OpenDatabase.embedded(Path.of(arguments[0]));
        System.out.println(OPEN);
        System.in.transferTo(System.out);
        database.close();
    }
}
