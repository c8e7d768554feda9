package org.chuanglian.platform.search.web;

import java.util.List;
import org.chuanglian.platform.search.Evidence;

/**
 * The list below the search field while something is typed.
 *
 * @param all the last entry, which leads to all results
 * @param allHref its address
 */
public record SuggestPage(String label, List<Suggestion> suggestions, String all, String allHref) {

    /** A subject to go to. */
    public record Suggestion(String href, List<Evidence.Piece> name, String kind, List<Evidence.Piece> matched) {}
}
