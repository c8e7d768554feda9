package org.chuanglian.platform.registry.map;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chuanglian.platform.registry.map.DistrictOutlines.Drawn;
import org.chuanglian.platform.registry.map.DistrictOutlines.Outline;
import org.springframework.util.DigestUtils;

/**
 * The outlines as one picture that pages draw from, a shape for each identifier. Its address holds a digest of its
 * content, so a browser fetches it once and every map of every page refers to it.
 */
record OutlineSheet(List<Outline> outlines, String svg, String address) {

    static final String PREFIX = "/registry/map/outlines-";
    static final String SUFFIX = ".svg";

    /** Read and simplified when the first map is asked for. */
    private static final class Read {
        private static final OutlineSheet ONCE = of(DistrictOutlines.read());
    }

    static OutlineSheet once() {
        return Read.ONCE;
    }

    static OutlineSheet of(List<Outline> outlines) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (Outline outline : outlines) {
            shape(svg, id(outline), outline.drawn());
            if (outline.enlarged() != null) {
                shape(svg, enlargedId(outline), outline.enlarged());
            }
        }
        String text = svg.append("</svg>\n").toString();
        String digest = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
        return new OutlineSheet(List.copyOf(outlines), text, PREFIX + digest + SUFFIX);
    }

    /** The colours are the page's: a shape that brings none takes those of the element that draws it. */
    private static void shape(StringBuilder svg, String id, Drawn drawn) {
        svg.append("<path id=\"")
                .append(id)
                .append("\" d=\"")
                .append(drawn.path())
                .append("\"/>\n");
    }

    private static String id(Outline outline) {
        return "d" + outline.code();
    }

    private static String enlargedId(Outline outline) {
        return "e" + outline.code();
    }

    /** Where a page finds a district's shape. */
    String shape(Outline outline) {
        return address + "#" + id(outline);
    }

    /** Where a page finds a core district's enlarged shape. */
    String enlarged(Outline outline) {
        return address + "#" + enlargedId(outline);
    }
}
