package org.chuanglian.text.collection;

import java.util.Optional;

/** Identifiers as a run file can hold them. */
final class Ids {

    private Ids() {}

    /** What is wrong with an id, if something is. */
    static Optional<String> problem(String id, String name) {
        if (id.isEmpty()) {
            return Optional.of("%s is missing. Maybe the field has another name.".formatted(name));
        }
        if (id.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(
                    "%s '%s' has a blank, expected none, since a run file separates by blanks.".formatted(name, id));
        }
        return Optional.empty();
    }
}
