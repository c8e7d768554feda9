package org.chuanglian.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.chuanglian.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates an empty server and generates jOOQ code, one run a context, so that no context can name another's tables.
 * Arguments: the folder that holds {@code contexts} and {@code migration/}, the output folder, a work folder, the root
 * package. Does nothing when the migrations are those of the last run.
 */
public final class GenerateTables {

    private GenerateTables() {}

    public static void main(String[] arguments) throws Exception {
        Path definitions = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Path work = Path.of(arguments[2]);
        String rootPackage = arguments[3];
        String stamp = stamp(definitions);
        Path stampFile = output.resolve(".stamp");
        if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        List<String> contexts = Files.readAllLines(definitions.resolve("contexts"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(EmbeddedPostgres.Options.throwaway(work))) {
            for (String context : contexts) {
                migrate(server, definitions, context);
                generate(server, context, output, rootPackage);
            }
        }
        Files.writeString(stampFile, stamp);
    }

    private static void migrate(EmbeddedPostgres server, Path definitions, String context) {
        Flyway flyway = Flyway.configure()
                .dataSource(server.jdbcUrl(), server.user(), server.password())
                .schemas(context)
                .defaultSchema(context)
                .createSchemas(true)
                .table("flyway_history")
                .locations("filesystem:" + definitions.resolve("migration").resolve(context))
                .cleanDisabled(false)
                .load();
        // A migration that is still being written changes under an earlier run's schema.
        flyway.clean();
        flyway.migrate();
    }

    private static void generate(EmbeddedPostgres server, String context, Path output, String rootPackage)
            throws Exception {
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc()
                        .withUrl(server.jdbcUrl())
                        .withUser(server.user())
                        .withPassword(server.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(context)
                                .withExcludes("flyway_history|refuse_change|count_.*"))
                        .withGenerate(new Generate()
                                .withGlobalCatalogReferences(false)
                                .withGeneratedAnnotation(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withJavaTimeTypes(true))
                        .withTarget(new Target()
                                .withPackageName(rootPackage + "." + context + ".db")
                                .withDirectory(output.toString()))));
    }

    private static String stamp(Path definitions) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(definitions)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(
                        definitions.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
