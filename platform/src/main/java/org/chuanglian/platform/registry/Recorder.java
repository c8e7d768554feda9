package org.chuanglian.platform.registry;

import java.util.UUID;
import org.chuanglian.platform.record.Actor;

/** Who recorded: a person, or a data pack in a named edition. */
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

    /** Reads the written form. */
    static Recorder of(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(0, colon))) {
            case "person" -> new Person(UUID.fromString(rest));
            case "pack" -> new Pack(rest);
            default -> throw new IllegalArgumentException("\"" + text + "\" names no recorder.");
        };
    }
}
