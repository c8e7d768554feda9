package org.chuanglian.platform.testing;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;

/** What {@link PlatformTest} offers to tests; looked up when a test asks, since the port is known only then. */
@Configuration(proxyBeanMethods = false)
class TestConfiguration {

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

    private static String address(Environment environment) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
