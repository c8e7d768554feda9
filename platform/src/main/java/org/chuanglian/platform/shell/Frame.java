package org.chuanglian.platform.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The frame of one page in one language: title, breadcrumb, rail. Controllers take a {@code Frame} as a parameter (it
 * knows the request), say which room and title it is, and hand it to the page record.
 *
 * @param path the address asked for, without the language's prefix, with its query
 * @param visit what the request says of its reader
 * @param rooms the rail, in order
 * @param links the footer, in order
 * @param notices what every page tells now
 * @param assets from the name of an asset to its address
 */
public record Frame(
        Language language,
        String path,
        Visit visit,
        List<Room> rooms,
        List<FooterLink> links,
        List<Notice.Told> notices,
        UnaryOperator<String> assets,
        String title,
        String roomPath,
        List<Crumb> crumbs) {

    /** A step of the breadcrumb; the last one has no address. */
    public record Crumb(String name, String path) {}

    /** What the request says of its reader: preferences, form token, who is signed in and what waits for him unread. */
    public record Visit(
            Preferences preferences, CsrfField csrf, Optional<Visitor> visitor, List<Attention.Waiting> waiting) {

        /** A reader of whom nothing is known. */
        public static final Visit UNKNOWN =
                new Visit(Preferences.UNCHOSEN, CsrfField.NONE, Optional.empty(), List.of());
    }

    /** The frame with its room and title; the title is the last crumb unless it is the room's own. */
    public Frame in(Room room, String pageTitle) {
        List<Crumb> steps = new ArrayList<>();
        steps.add(new Crumb(t(room.verb().label()), ""));
        steps.add(new Crumb(t(room.name()), room.path()));
        if (!pageTitle.equals(t(room.name()))) {
            steps.add(new Crumb(pageTitle, ""));
        }
        return titled(pageTitle, room.path(), steps);
    }

    /** The frame of a page that belongs to no room. */
    public Frame titled(String pageTitle) {
        return titled(pageTitle, "", List.of(new Crumb(pageTitle, "")));
    }

    private Frame titled(String pageTitle, String room, List<Crumb> steps) {
        return new Frame(language, path, visit, rooms, links, notices, assets, pageTitle, room, List.copyOf(steps));
    }

    /** The rooms below one verb; none when no context has one. */
    public List<Room> rooms(Verb verb) {
        return rooms.stream().filter(room -> room.verb() == verb).toList();
    }

    /** A string of a catalogue in this page's language. */
    public String t(Text text, Object... arguments) {
        return text.in(language, arguments);
    }

    /** An address of the platform in this page's language. */
    public String href(String address) {
        return language.prefix() + address;
    }

    /** This page in another language. */
    public String in(Language other) {
        return other.prefix() + path;
    }

    /** The address of an asset, such as {@code app.css}. */
    public String asset(String file) {
        return assets.apply(file);
    }
}
