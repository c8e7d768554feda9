package org.chuanglian.platform.record;

import java.util.UUID;

/** Who acted. Everybody may know what kind of actor it was; which person, only the sealed part of the entry says. */
public sealed interface Actor {

    /** What the entry shows. */
    String told();

    /** A person with an account. */
    record Person(UUID id) implements Actor {
        @Override
        public String told() {
            return "person";
        }
    }

    /** A data pack, by its name. */
    record Pack(String name) implements Actor {
        @Override
        public String told() {
            return "pack:" + name;
        }
    }

    /** Somebody who is not signed in. */
    record Visitor() implements Actor {
        @Override
        public String told() {
            return "visitor";
        }
    }

    /** The platform, on its own account. */
    record Platform() implements Actor {
        @Override
        public String told() {
            return "platform";
        }
    }
}
