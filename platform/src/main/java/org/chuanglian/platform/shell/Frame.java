package org.chuanglian.platform.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * The frame of one page in one language: title, breadcrumb, rail. Controllers take a {@code Frame} as a parameter (it
 * knows the request), say which room and title it is, and hand it to the page record.
 *
 * @param path the address asked for, without the language's prefix, with its query
 */
public record Frame(
        Language language, String path, List<Room> rooms, String title, String roomPath, List<Crumb> crumbs) {

    /** A step of the breadcrumb; the last one has no address. */
    public record Crumb(String name, String path) {}

    /** The frame with its room and title; the title is the last crumb unless it is the room's own. */
    public Frame in(Room room, String pageTitle) {
        List<Crumb> steps = new ArrayList<>();
        steps.add(new Crumb(t(room.verb().label()), ""));
        steps.add(new Crumb(t(room.name()), room.path()));
        if (!pageTitle.equals(t(room.name()))) {
            steps.add(new Crumb(pageTitle, ""));
        }
        return new Frame(language, path, rooms, pageTitle, room.path(), List.copyOf(steps));
    }

    /** A string of a catalogue in this page's language. */
    public String t(Text text, Object... arguments) {
        return text.in(language, arguments);
    }

    /** An address of the platform in this page's language. */
    public String href(String address) {
        return language.prefix() + address;
    }
}
