package org.chuanglian.platform.atlas.diagnosis;

import java.util.Arrays;
import java.util.Optional;
import org.chuanglian.platform.atlas.AtlasText;

/** What rules ask of a segment in a province. What is not known of a segment is absent, never 0. */
public enum Measure {
    /** How many firms of the province stand in it. */
    LOCAL_FIRMS("local-firms", AtlasText.M_LOCAL_FIRMS),
    /** How many firms of the country do. */
    NATIONAL_FIRMS("national-firms", AtlasText.M_NATIONAL_FIRMS),
    /** The province's part of the shares of revenue of all firms in it, from 0 to 1. */
    LOCAL_SHARE("local-share", AtlasText.M_LOCAL_SHARE),
    /** How many times as large as in the country the segment's part is in the province. */
    LOCATION_QUOTIENT("location-quotient", AtlasText.M_LQ),
    /** The lower end of its 90 % interval. */
    LOCATION_QUOTIENT_LOW("location-quotient-low", AtlasText.M_LQ_LOW),
    /** The upper end of its 90 % interval. */
    LOCATION_QUOTIENT_HIGH("location-quotient-high", AtlasText.M_LQ_HIGH),
    /** Herfindahl's index of the revenue of all firms in it, from 0 to 1. */
    SUPPLIER_CONCENTRATION("supplier-concentration", AtlasText.M_HHI),
    /** How much of what it is related to the province is specialised in, from 0 to 1. */
    DENSITY("density", AtlasText.M_DENSITY),
    /** Which part of the segments that the province does not have has at most this density, from 0 to 1. */
    DENSITY_RANK("density-rank", AtlasText.M_DENSITY_RANK),
    /** The complexity of the segment, of mean 0 and standard deviation 1. */
    COMPLEXITY("complexity", AtlasText.M_COMPLEXITY),
    /** What having it would add to the outlook of the province. */
    OPPORTUNITY_GAIN("opportunity-gain", AtlasText.M_GAIN),
    /** Which part of the chain's other segments a failure of it reaches, from 0 to 1. */
    DOWNSTREAM_REACH("downstream-reach", AtlasText.M_REACH),
    /** How many segments that it supplies have firms in the province. */
    LOCAL_BUYERS("local-buyers", AtlasText.M_LOCAL_BUYERS),
    /** How many segments that it supplies are weak or missing in the province. */
    WEAK_BUYERS("weak-buyers", AtlasText.M_WEAK_BUYERS),
    /** How many segments can stand in for it. */
    SUBSTITUTES("substitutes", AtlasText.M_SUBSTITUTES),
    /** What the province needs of it a year, in yuan. No table tells it. */
    LOCAL_DEMAND("local-demand", AtlasText.M_DEMAND),
    /** Which part of what the province needs comes from abroad, from 0 to 1. No table tells it. */
    IMPORT_DEPENDENCE("import-dependence", AtlasText.M_IMPORTS),
    /** Where its technologies stand: 1 missing, 2 behind, 3 alongside, 4 ahead. Known where experts voted. */
    TECHNOLOGY_STATUS("technology-status", AtlasText.M_TECHNOLOGY);

    private final String code;
    private final AtlasText words;

    Measure(String code, AtlasText words) {
        this.code = code;
        this.words = words;
    }

    /** What files of rules say. */
    public String code() {
        return code;
    }

    /** What pages say. */
    public AtlasText words() {
        return words;
    }

    /** The measure of a code; empty for none. */
    public static Optional<Measure> read(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
