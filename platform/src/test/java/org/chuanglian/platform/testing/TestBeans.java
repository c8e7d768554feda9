package org.chuanglian.platform.testing;

import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.Persons;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;

/** What {@link PlatformTest} offers to tests; looked up when a test asks, since the port is known only then. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    @Lazy
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Site site(Environment environment) {
        return new Site(address(environment));
    }

    @Bean
    @Lazy
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Browser browser(Environment environment) {
        return new Browser(address(environment));
    }

    @Bean
    @Lazy
    People people(Persons persons, Organisations organisations) {
        return new People(persons, organisations);
    }

    private static String address(Environment environment) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
