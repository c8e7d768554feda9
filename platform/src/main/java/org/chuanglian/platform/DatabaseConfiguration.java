package org.chuanglian.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.chuanglian.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The database: an outside PostgreSQL where one is set, else the embedded one; each context's schema is migrated first. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 16;

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "chuanglian.database.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedPostgres embeddedPostgres(Settings settings) {
        return EmbeddedPostgres.start(
                EmbeddedPostgres.Options.durable(settings.var().resolve("pg")));
    }

    @Bean
    @ConditionalOnProperty(name = "chuanglian.database.url", matchIfMissing = true, havingValue = "embedded")
    DataSource embeddedDataSource(EmbeddedPostgres server) {
        return migrated(pool(server.jdbcUrl(), server.user(), server.password()));
    }

    @Bean
    @ConditionalOnProperty("chuanglian.database.url")
    @org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean(DataSource.class)
    DataSource outsideDataSource(Settings settings) {
        Settings.Database database = settings.database();
        return migrated(pool(java.util.Objects.requireNonNull(database.url()), database.user(), database.password()));
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setPoolName("database");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    private static DataSource migrated(HikariDataSource pool) {
        for (String context : contexts()) {
            Flyway.configure()
                    .dataSource(pool)
                    .schemas(context)
                    .defaultSchema(context)
                    .createSchemas(true)
                    .table("flyway_history")
                    .locations("classpath:db/migration/" + context)
                    .load()
                    .migrate();
        }
        return pool;
    }

    /** The contexts that own a schema, in the order of their dependencies. */
    static List<String> contexts() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource("db/contexts").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "db/contexts is not in the jar.\nMaybe the build was cut short.", unreadable);
        }
    }
}
