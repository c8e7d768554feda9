package org.chuanglian.platform.shell;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the shell itself brings to the page. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    private static final int LAST_BUT_FEW = 90;

    /** Comes after Boot's own, so that the valve stands nearer to the failed request. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableRequests() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadableRequests()));
    }

    @Bean
    OpenForm preferencesForm() {
        return new OpenForm(PreferencesController.PATH);
    }

    @Bean
    FooterLink accessibilityLink() {
        return new FooterLink(LAST_BUT_FEW, AccessibilityController.PATH, AccessibilityText.TITLE);
    }
}
