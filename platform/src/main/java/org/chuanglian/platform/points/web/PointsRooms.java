package org.chuanglian.platform.points.web;

import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.shell.Room;
import org.chuanglian.platform.shell.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room of the points in the rail. */
@Configuration(proxyBeanMethods = false)
class PointsRooms {

    static final Room ROOM = new Room(Verb.ACT, 3, "/points", PointsText.POINTS);

    @Bean
    Room pointsRoom() {
        return ROOM;
    }
}
