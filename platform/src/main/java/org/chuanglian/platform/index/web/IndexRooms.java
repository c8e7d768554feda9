package org.chuanglian.platform.index.web;

import org.chuanglian.platform.index.IndexSettings;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.shell.Room;
import org.chuanglian.platform.shell.Verb;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room of this context. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexSettings.class)
class IndexRooms {

    static final Room INDEX = new Room(Verb.SEE, 2, "/index", IndexText.INDEX);

    @Bean
    Room indexRoom() {
        return INDEX;
    }
}
