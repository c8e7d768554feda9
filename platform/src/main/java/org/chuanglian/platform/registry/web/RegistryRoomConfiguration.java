package org.chuanglian.platform.registry.web;

import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.shell.Room;
import org.chuanglian.platform.shell.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registry's place in the rail. */
@Configuration(proxyBeanMethods = false)
class RegistryRoomConfiguration {

    static final Room ROOM = new Room(Verb.FIND, 1, "/registry", RegistryText.ROOM);

    @Bean
    Room registryRoom() {
        return ROOM;
    }
}
