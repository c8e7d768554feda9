package org.chuanglian.platform.testing;

import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Queries, transactions and the clock on a data source, for parts of the platform that run without the web. To be
 * imported: it is no configuration by itself, which the whole platform would find.
 */
@EnableTransactionManagement
public class DatabaseWiring {

    @Bean
    DSLContext sql(DataSource connections) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(SQLDialect.POSTGRES);
        configuration.set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(connections)));
        return DSL.using(configuration);
    }

    @Bean
    DataSourceTransactionManager transactions(DataSource connections) {
        return new DataSourceTransactionManager(connections);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
