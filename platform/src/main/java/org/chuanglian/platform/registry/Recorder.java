package org.chuanglian.platform.registry;

import java.util.UUID;
import org.chuanglian.platform.record.Actor;

/** Who recorded: a person, a data pack in a named edition, or one upload of a person. */
public sealed interface Recorder {

    /** As whom the record knows the recorder. */
    Actor actor();

    record Person(UUID id) implements Recorder {
        @Override
        public Actor actor() {
            return new Actor.Person(id);
        }

        @Override
        public String toString() {
            return "person:" + id;
        }
    }

    record Pack(String name) implements Recorder {
        @Override
        public Actor actor() {
            return new Actor.Pack(name);
        }

        @Override
        public String toString() {
            return "pack:" + name;
        }
    }

    /**
     * One upload, a recorder of its own, so that an empty complete sheet undoes it alone; its facts give way to what was
     * known before, and subjects that nobody else speaks of are withdrawn.
     *
     * @param person who uploaded
     */
    record Upload(UUID id, UUID person) implements Recorder {

        /** What the written form of every upload begins with. */
        public static final String PREFIX = "upload:";

        @Override
        public Actor actor() {
            return new Actor.Person(person);
        }

        @Override
        public String toString() {
            return PREFIX + id + "/" + person;
        }
    }

    /** Reads the written form. */
    static Recorder of(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(0, colon))) {
            case "person" -> new Person(UUID.fromString(rest));
            case "pack" -> new Pack(rest);
            case "upload" ->
                new Upload(
                        UUID.fromString(rest.substring(0, rest.indexOf('/'))),
                        UUID.fromString(rest.substring(rest.indexOf('/') + 1)));
            default -> throw new IllegalArgumentException("\"" + text + "\" names no recorder.");
        };
    }
}
