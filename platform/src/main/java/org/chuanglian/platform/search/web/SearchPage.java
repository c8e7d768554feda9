package org.chuanglian.platform.search.web;

import java.util.List;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the page of results shows.
 *
 * @param remarks what was wrong with the address, if anything; the rest was done
 * @param meant names to try instead, when nothing or only slips were found
 */
public record SearchPage(
        Frame frame,
        String sought,
        String finding,
        List<String> remarks,
        List<Tab> tabs,
        List<Result> results,
        List<Link> meant,
        Pager pager) {

    /** A kind with its count. */
    public record Tab(String name, String count, String href, boolean current) {}

    /** A link. */
    public record Link(String name, String href) {}

    /**
     * A subject found.
     *
     * @param name the name in pieces, marked where it matched
     * @param matched what else matched, when that is not the name; empty label for none
     */
    public record Result(
            String href,
            List<Evidence.Piece> name,
            boolean sample,
            String kind,
            String place,
            String key,
            String matchedLabel,
            List<Evidence.Piece> matched,
            String how) {}

    /** Steps to the pages beside this one; null where there is none. */
    public record Pager(
            String sum, @Nullable String previous, @Nullable String next) {}

    public String t(Text text, Object... arguments) {
        return frame.t(text, arguments);
    }
}
