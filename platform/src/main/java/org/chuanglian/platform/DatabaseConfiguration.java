package org.chuanglian.platform;

import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database: an outside PostgreSQL where one is set, else the embedded one; each context's schema is migrated first. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    OpenDatabase openDatabase(Settings settings, ObjectProvider<EarlyDatabase> early) {
        Settings.Database database = settings.database();
        if (!database.isEmbedded()) {
            return OpenDatabase.outside(Objects.requireNonNull(database.url()), database.user(), database.password());
        }
        EarlyDatabase begun = early.getIfAvailable();
        return begun == null ? OpenDatabase.embedded(settings.var()) : begun.opened();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(OpenDatabase database) {
        database.migrate();
        return database.pool();
    }
}
