package org.chuanglian.platform.registry;

import org.chuanglian.platform.shell.Room;
import org.chuanglian.platform.shell.Verb;

/** The registry's place in the rail, also for other contexts' pages that stand in it. */
public final class RegistryRoom {

    public static final Room ROOM = new Room(Verb.FIND, 1, "/registry", RegistryText.ROOM);

    private RegistryRoom() {}
}
