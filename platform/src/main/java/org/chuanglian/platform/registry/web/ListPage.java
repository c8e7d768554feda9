package org.chuanglian.platform.registry.web;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Text;
import org.jspecify.annotations.Nullable;

/** The page of a list, ready to be written: every address, count and string is settled. */
public record ListPage(
        Frame frame,
        String lede,
        @Nullable String samples,
        List<Tab> tabs,
        List<String> malformed,
        Form form,
        List<Spread> spreads,
        List<Chip> chips,
        List<Map.Entry<String, String>> carried,
        long total,
        boolean registryEmpty,
        boolean compact,
        String compactHref,
        String comfortableHref,
        ColumnChoice columns,
        List<Link> exports,
        String caption,
        List<Header> headers,
        List<Line> lines,
        Pager pager) {

    /** A string of the catalogue in the page's language. */
    public String t(Text text, Object... arguments) {
        return frame.t(text, arguments);
    }

    /** A count, grouped by thousands. */
    public String number(long count) {
        return String.format(java.util.Locale.ROOT, "%,d", count);
    }

    /** True when there is something to list on this page. */
    public boolean hasLines() {
        return !lines.isEmpty();
    }

    /** A family of kinds and how many there are. */
    public record Tab(String name, String href, long count, boolean current) {
        /** The count, grouped by thousands. */
        public String written() {
            return String.format(java.util.Locale.ROOT, "%,d", count);
        }
    }

    /** A link with its words. */
    public record Link(String name, String href) {}

    /** A choice of a select. */
    public record Option(String value, String label, boolean selected) {}

    /** Choices under a heading; the heading is empty for those without. */
    public record OptionGroup(String heading, List<Option> options) {}

    /** The filter form. */
    public record Form(
            List<Map.Entry<String, String>> carried,
            String text,
            List<Option> kinds,
            List<OptionGroup> regions,
            List<Option> fields,
            List<Option> stages,
            List<Option> samples,
            String filedUnder,
            boolean more,
            String resetHref) {}

    /** How the subjects divide by one part of the filter. */
    public record Spread(String name, List<SpreadPart> parts) {}

    /** A part of a division: choosing it gives that many. */
    public record SpreadPart(String name, String href, long count, boolean current) {}

    /** A condition that is in force; its button sends {@code drop}. */
    public record Chip(String label, String drop) {}

    /** The form that chooses columns. */
    public record ColumnChoice(
            List<Map.Entry<String, String>> carried, List<OptionGroup> groups, String usualHref, String legend) {}

    /** The heading of a column; {@code aria} is null where it cannot be sorted by or is not. */
    public record Header(
            String name,
            boolean numeric,
            @Nullable String href,
            @Nullable String hint,
            @Nullable String aria,
            boolean minor) {}

    /** A row. */
    public record Line(String name, @Nullable String language, String href, boolean sample, List<Cell> cells) {}

    /** A cell; its note stands small behind the text, and a doubt of its value after that. */
    public record Cell(String text, String note, @Nullable Doubt doubt, String label, boolean numeric, boolean minor) {}

    /** The pager. */
    public record Pager(
            String sum,
            @Nullable String previous,
            @Nullable String next,
            List<PageLink> pages,
            List<Map.Entry<String, String>> carriedBySize,
            List<Option> sizes,
            List<Map.Entry<String, String>> carriedByJump,
            int last,
            boolean beyond,
            String firstHref) {}

    /** A page to go to; a gap has no address. */
    public record PageLink(String number, @Nullable String href, boolean current) {}
}
