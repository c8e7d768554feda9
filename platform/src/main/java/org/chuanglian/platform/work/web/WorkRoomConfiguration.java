package org.chuanglian.platform.work.web;

import org.chuanglian.platform.shell.Room;
import org.chuanglian.platform.shell.Verb;
import org.chuanglian.platform.work.WorkText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The workbench's place in the rail, for whoever is signed in. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WorkRoomConfiguration {

    static final String PATH = "/work";
    static final Room ROOM = new Room(Verb.ACT, 0, PATH, WorkText.WORKBENCH, true);

    @Bean
    Room workRoom() {
        return ROOM;
    }
}
