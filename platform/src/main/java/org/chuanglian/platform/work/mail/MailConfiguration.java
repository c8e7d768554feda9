package org.chuanglian.platform.work.mail;

import org.chuanglian.platform.work.Schedule;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands letters over in rounds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    Schedule deliverLetters(QueuedPost post, MailSettings settings) {
        return new Schedule("work.deliver-letters", new Schedule.When.After(settings.rounds()), post::deliver);
    }
}
