package org.chuanglian.platform.shell;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field that two people changed at once, as the second one is told.
 *
 * @param field what the form calls it
 * @param now what stands there by the hand of the first
 * @param sent what the second one wanted
 */
public record Difference(String field, String now, String sent) {

    /** Those that differ: where both wanted the same there is nothing to tell. */
    public static List<Difference> among(Difference... fields) {
        return Stream.of(fields).filter(each -> !each.now.equals(each.sent)).toList();
    }
}
