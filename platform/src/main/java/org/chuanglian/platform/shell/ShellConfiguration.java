package org.chuanglian.platform.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the shell itself brings to the page. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    private static final int LAST_BUT_FEW = 90;

    @Bean
    OpenForm preferencesForm() {
        return new OpenForm(PreferencesController.PATH);
    }

    @Bean
    FooterLink accessibilityLink() {
        return new FooterLink(LAST_BUT_FEW, AccessibilityController.PATH, AccessibilityText.TITLE);
    }
}
