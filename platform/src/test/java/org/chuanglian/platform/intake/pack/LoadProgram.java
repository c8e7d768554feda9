package org.chuanglian.platform.intake.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.chuanglian.platform.testing.FreshDatabase;
import org.chuanglian.postgres.EmbeddedPostgres;

/**
 * Loads a pack into a durable database, told on standard output, and stops in the middle of a table to be killed
 * there. Arguments: the database's directory, the pack, and the table in whose middle to stop, or {@code none}.
 */
final class LoadProgram {

    static final String HERE = "here";
    static final String DONE = "done ";

    private LoadProgram() {}

    public static void main(String[] arguments) {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.start(EmbeddedPostgres.Options.durable(Path.of(arguments[0])))) {
            FreshDatabase database = new FreshDatabase(server.jdbcUrl(), server.user(), server.password());
            database.migrate();
            try (LoadingHouse house = new LoadingHouse(database)) {
                house.loader().load(Path.of(arguments[1]), new Stops(arguments[2]));
                System.out.println(DONE + house.fingerprint());
            }
        }
    }

    /** Waits for ever once all rows of a table are on the sheet and none is settled. */
    private static final class Stops implements LoadListener {
        private final String at;
        private String loading = "";

        Stops(String at) {
            this.at = at;
        }

        @Override
        public void begins(String table, int number, int tables) {
            loading = table;
        }

        @Override
        public void rows(String table, long rows) {
            if (table.equals(at) && loading.equals(at)) {
                System.out.println(HERE);
                try {
                    System.in.read();
                } catch (IOException closed) {
                    throw new UncheckedIOException(closed);
                }
            }
        }

        @Override
        public void ends(String table, TableOutcome outcome) {
            System.out.println(table + " " + outcome.getClass().getSimpleName());
        }
    }
}
