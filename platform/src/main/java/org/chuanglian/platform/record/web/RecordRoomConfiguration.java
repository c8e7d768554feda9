package org.chuanglian.platform.record.web;

import org.chuanglian.platform.shell.Room;
import org.chuanglian.platform.shell.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room of the record. */
@Configuration(proxyBeanMethods = false)
class RecordRoomConfiguration {

    static final String PATH = "/record";
    static final Room ROOM = new Room(Verb.WATCH, 2, PATH, RecordText.ROOM);

    @Bean
    Room recordRoom() {
        return ROOM;
    }
}
