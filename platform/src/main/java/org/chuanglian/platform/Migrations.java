package org.chuanglian.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.ClassPathResource;

/** The contexts' schemas as this version wants them. */
final class Migrations {

    private final DataSource database;
    private volatile boolean complete;

    Migrations(DataSource database) {
        this.database = database;
    }

    /** Looks, without changing anything, whether every migration is there as it was written; if so, nothing is to be done. */
    void look() {
        try {
            complete = contexts().stream().allMatch(context -> of(context).validateWithResult().validationSuccessful);
        } catch (FlywayException unreadable) {
            // Applying finds the same and reports it.
            complete = false;
        }
    }

    /** Applies what is missing, context by context. */
    void apply() {
        if (!complete) {
            contexts().forEach(context -> of(context).migrate());
            complete = true;
        }
    }

    private Flyway of(String context) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(context)
                .defaultSchema(context)
                .createSchemas(true)
                .table("flyway_history")
                .locations("classpath:db/migration/" + context)
                .load();
    }

    /** The contexts that own a schema, in the order of their dependencies. */
    private static List<String> contexts() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource("db/contexts").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "db/contexts is not in the jar.\nMaybe the build was cut short.", unreadable);
        }
    }
}
