package org.chuanglian.platform.atlas.diagnosis;

import java.util.List;
import org.chuanglian.platform.atlas.AtlasText;

/**
 * Which gap comes first: the geometric mean of its parts, each the share of the province's gaps that have at most as
 * much of it, from 0 to 1. Parts that are not known are left out and said.
 *
 * @param value above 0 and at most 1
 */
public record Priority(double value, List<Part> parts) {

    public Priority {
        parts = List.copyOf(parts);
    }

    /** What makes a gap come first. */
    public enum Factor {
        /** What the province needs of it. */
        DEMAND(AtlasText.FACTOR_DEMAND),
        /** How far a failure of it reaches. */
        CRITICALITY(AtlasText.FACTOR_CRITICALITY),
        /** How little of it the province has, times how concentrated its suppliers are. */
        VULNERABILITY(AtlasText.FACTOR_VULNERABILITY),
        /** How near it is to what the province has. */
        FEASIBILITY(AtlasText.FACTOR_FEASIBILITY);

        private final AtlasText words;

        Factor(AtlasText words) {
            this.words = words;
        }

        /** What pages say. */
        public AtlasText words() {
            return words;
        }

        double of(SegmentReading reading) {
            return switch (this) {
                case DEMAND -> number(reading, Measure.LOCAL_DEMAND);
                case CRITICALITY -> number(reading, Measure.DOWNSTREAM_REACH);
                case VULNERABILITY ->
                    (1 - number(reading, Measure.LOCAL_SHARE)) * number(reading, Measure.SUPPLIER_CONCENTRATION);
                case FEASIBILITY -> number(reading, Measure.DENSITY);
            };
        }

        private static double number(SegmentReading reading, Measure measure) {
            return reading.number(measure).orElse(Double.NaN);
        }
    }

    /**
     * A part of it.
     *
     * @param normalised above 0 and at most 1; NaN where it is not known
     */
    public record Part(Factor factor, double normalised) {
        public boolean isKnown() {
            return !Double.isNaN(normalised);
        }
    }

    /** A part of it by what it tells. */
    public Part part(Factor factor) {
        return parts.stream()
                .filter(part -> part.factor() == factor)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no part " + factor + ".\nMaybe it was added."));
    }
}
