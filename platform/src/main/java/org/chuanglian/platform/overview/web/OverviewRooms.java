package org.chuanglian.platform.overview.web;

import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.shell.Room;
import org.chuanglian.platform.shell.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rooms of this context. */
@Configuration(proxyBeanMethods = false)
class OverviewRooms {

    static final Room OVERVIEW = new Room(Verb.SEE, 1, "/", OverviewText.OVERVIEW);
    static final Room PROMISES = new Room(Verb.WATCH, 1, "/promises", OverviewText.PROMISES);

    @Bean
    Room overviewRoom() {
        return OVERVIEW;
    }

    @Bean
    Room promisesRoom() {
        return PROMISES;
    }
}
