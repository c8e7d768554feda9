package org.chuanglian.platform.registry;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A map of the city's districts, ready to be drawn: shapes, shades, words and addresses are settled. The template
 * {@code registry/districtMap.jte} draws it and {@code registry/districtTable.jte} tells the same in a table.
 *
 * @param title the finding, in words
 * @param measure what is shown, its unit and time
 * @param districts in the order of their codes
 */
public record DistrictMap(
        String title,
        String measure,
        String valueHeading,
        String width,
        String height,
        List<District> districts,
        Legend legend,
        Inset inset,
        String source,
        RegionMaps.Views views) {

    /** For the table: the largest value first, the unknown last. */
    public List<District> largestFirst() {
        return districts.stream()
                .sorted(Comparator.comparing(
                        District::number, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .toList();
    }

    /**
     * A district.
     *
     * @param number what is shown; null when nothing is known
     * @param value what is shown, written out; empty when nothing is known
     * @param shade 1 to 7, 0 when nothing is known
     * @param href where its subjects are listed
     */
    public record District(
            RegionCode code,
            String name,
            String shortName,
            @Nullable BigDecimal number,
            String value,
            int shade,
            String href,
            Shape shape,
            @Nullable Shape enlarged) {

        /** Name and value, as it is spoken and shown on pointing at it. */
        public String spoken() {
            return value.isEmpty() ? name : name + " " + value;
        }
    }

    /** Where the platform serves an outline, to be drawn by an SVG {@code use}, and where its name stands. */
    public record Shape(String address, String labelX, String labelY, boolean labelled) {}

    /**
     * How to read the shades.
     *
     * @param steps lightest first
     * @param unit what is counted; empty where the values say it
     * @param gaps whether there are places without data, which are drawn grey
     */
    public record Legend(List<Step> steps, String unit, boolean gaps) {}

    /** A step of the scale: its shade and where it begins; the first begins with no number. */
    public record Step(int shade, String from) {}

    /** The enlarged core districts: their heading and its place. */
    public record Inset(String heading, String x, String y) {}
}
