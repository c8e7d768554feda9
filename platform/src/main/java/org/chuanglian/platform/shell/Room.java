package org.chuanglian.platform.shell;

/**
 * A room of the platform, shown in the rail. A context that has a room declares it as a bean; so only rooms that exist
 * are in the rail.
 *
 * @param verb the verb of the rail it stands under
 * @param position order below the verb
 * @param path its address, such as {@code /registry}
 * @param personal whether it is there only for whoever is signed in
 */
public record Room(Verb verb, int position, String path, Text name, boolean personal) {

    /** A room for everybody. */
    public Room(Verb verb, int position, String path, Text name) {
        this(verb, position, path, name, false);
    }
}
