package org.chuanglian.platform.registry.web;

import org.chuanglian.platform.registry.RegistryRoom;
import org.chuanglian.platform.shell.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registry's place in the rail. */
@Configuration(proxyBeanMethods = false)
class RegistryRoomConfiguration {

    @Bean
    Room registryRoom() {
        return RegistryRoom.ROOM;
    }
}
