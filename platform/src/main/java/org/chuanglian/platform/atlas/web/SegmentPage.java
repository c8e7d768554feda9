package org.chuanglian.platform.atlas.web;

import java.util.List;
import org.chuanglian.platform.registry.ProvinceTiles;
import org.chuanglian.platform.shell.Frame;

/**
 * A segment of a chain in a province.
 *
 * @param note what a reader should mind; empty for most
 * @param act where something is drafted for the gap; empty for who may not, or where there is no gap
 * @param verdict what it is, with its sign
 */
public record SegmentPage(
        Frame frame,
        String name,
        String stage,
        String chain,
        String back,
        String lede,
        String note,
        String symbol,
        String verdict,
        String opportunities,
        boolean uncertain,
        List<Option> regions,
        String action,
        List<Figure> numbers,
        List<Rule> rules,
        FirmList local,
        FirmList country,
        List<Links> links,
        List<Near> nearest,
        List<Technology> technologies,
        String codes,
        EvidencePart evidence,
        String act,
        ProvinceTiles tiles,
        List<ProvinceRow> provinces) {

    /** How many firms a province has in the segment. */
    public record ProvinceRow(String name, String address, String firms, String quotient) {}

    /** A measure and its value. */
    public record Figure(String name, String value) {}

    /** What a rule says. */
    public record Rule(
            String symbol, String name, String meaning, String outcome, String mark, List<String> conditions) {}

    /** Firms, and how many there are in all. */
    public record FirmList(String title, String says, List<FirmRow> rows) {}

    /** A firm in the segment. */
    public record FirmRow(String name, String address, String place, String share, List<String> evidence) {}

    /** Segments at the other end of one kind of edge. */
    public record Links(String title, List<Link> segments) {}

    /** A segment to turn to. */
    public record Link(String name, String address, String symbol) {}

    /** A related segment. */
    public record Near(String name, String chain, String address, String proximity) {}

    /** A key technology. */
    public record Technology(String name, String terms) {}
}
