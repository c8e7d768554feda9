package org.chuanglian.platform;

import org.chuanglian.pages.StaticTemplates;
import org.chuanglian.pages.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The typed templates, compiled with the application. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
