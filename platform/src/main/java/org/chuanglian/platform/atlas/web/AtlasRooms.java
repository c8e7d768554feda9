package org.chuanglian.platform.atlas.web;

import org.chuanglian.platform.atlas.AtlasSettings;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.shell.Room;
import org.chuanglian.platform.shell.Verb;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room of the atlas in the rail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AtlasSettings.class)
class AtlasRooms {

    static final Room ATLAS = new Room(Verb.SEE, 3, "/atlas", AtlasText.ATLAS);

    @Bean
    Room atlasRoom() {
        return ATLAS;
    }
}
