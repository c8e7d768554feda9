package org.chuanglian.platform.atlas.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.chain.Segment;
import org.chuanglian.platform.atlas.chain.Standing;
import org.chuanglian.platform.atlas.diagnosis.Condition;
import org.chuanglian.platform.atlas.diagnosis.Judgement;
import org.chuanglian.platform.atlas.diagnosis.Measure;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.Words;

/** Writes names and numbers as the pages of the atlas show them, in the page's language. */
final class Written {

    private static final double HUNDRED_MILLION = 1e8;
    private static final double MILLION = 1e6;

    private final Frame frame;
    private final Regions regions;

    Written(Frame frame, Regions regions) {
        this.frame = frame;
        this.regions = regions;
    }

    /** A place by its name. */
    String region(RegionCode code) {
        Regions.Region region = regions.named(code);
        return frame.language() == Language.ENGLISH && region.nameEn() != null ? region.nameEn() : region.name();
    }

    String words(Words words) {
        return words.in(frame.language());
    }

    String segment(Segment segment) {
        return words(segment.name());
    }

    /** When something was known, to the minute, by the clock of China. */
    static String known(KnowledgeTime at) {
        return ChinaTime.minute(at.instant());
    }

    String standing(Chain chain) {
        return switch (chain.standing()) {
            case PROPOSAL -> frame.t(AtlasText.PROPOSAL);
            case OFFICIAL -> frame.t(AtlasText.OFFICIAL);
        };
    }

    /** Whether a chain is no more than a proposal. */
    static boolean isProposal(Chain chain) {
        return chain.standing() == Standing.PROPOSAL;
    }

    String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(frame.t(AtlasText.LIST_SEPARATOR)));
    }

    /** A number of a segment as its measure is written; "not known" where it is not. */
    String number(SegmentReading reading, Measure measure) {
        OptionalDouble number = reading.number(measure);
        return number.isPresent() ? value(measure, number.getAsDouble()) : frame.t(AtlasText.UNKNOWN);
    }

    /** A value as its measure is written. */
    String value(Measure measure, double value) {
        return switch (measure) {
            case LOCAL_FIRMS, NATIONAL_FIRMS, LOCAL_BUYERS, WEAK_BUYERS, SUBSTITUTES, TECHNOLOGY_STATUS ->
                plain(value, 0);
            case LOCAL_SHARE, DOWNSTREAM_REACH, IMPORT_DEPENDENCE, DENSITY, DENSITY_RANK -> percent(value);
            case LOCATION_QUOTIENT, LOCATION_QUOTIENT_LOW, LOCATION_QUOTIENT_HIGH, SUPPLIER_CONCENTRATION ->
                plain(value, 2);
            case COMPLEXITY, OPPORTUNITY_GAIN -> signed(value);
            case LOCAL_DEMAND -> plain(value, 0);
        };
    }

    /** A part of a whole in percent, with one decimal. */
    static String percent(double part) {
        return plain(part * 100, 1) + "%";
    }

    /** An amount of money. */
    String amount(double yuan) {
        return frame.t(
                AtlasText.AMOUNT,
                switch (frame.language()) {
                    case CHINESE -> plain(yuan / HUNDRED_MILLION, 1);
                    case ENGLISH -> plain(yuan / MILLION, 0);
                });
    }

    static String plain(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    private static String signed(double number) {
        String plain = plain(Math.abs(number), 2);
        return number < 0 && !plain.equals("0.00") ? "−" + plain : plain;
    }

    /** The interval of the location quotient; "not known" where there is none. */
    String interval(SegmentReading reading) {
        OptionalDouble low = reading.number(Measure.LOCATION_QUOTIENT_LOW);
        OptionalDouble high = reading.number(Measure.LOCATION_QUOTIENT_HIGH);
        return low.isPresent() && high.isPresent()
                ? plain(low.getAsDouble(), 2) + "–" + plain(high.getAsDouble(), 2)
                : frame.t(AtlasText.UNKNOWN);
    }

    /** What a segment is: the verdict's sign and name, or "level". */
    String verdict(SegmentReading reading) {
        return reading.standing()
                .map(judgement -> words(judgement.verdict().name()))
                .orElseGet(() -> frame.t(
                        reading.count(Measure.NATIONAL_FIRMS) == 0 ? AtlasText.BOARD_NONE : AtlasText.BOARD_EVEN));
    }

    /** The sign of what a segment is; empty where nothing is said. */
    static String symbol(SegmentReading reading) {
        return reading.standing().map(judgement -> judgement.verdict().symbol()).orElse("");
    }

    String opportunities(SegmentReading reading) {
        return joined(reading.opportunities().stream()
                .map(judgement ->
                        judgement.verdict().symbol() + words(judgement.verdict().name()))
                .toList());
    }

    /** A condition as it is asked. */
    String condition(Condition condition) {
        return frame.t(condition.measure().words()) + " " + sign(condition.comparison()) + " "
                + value(condition.measure(), condition.threshold());
    }

    private static String sign(Condition.Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case EQUAL -> "=";
            case BELOW -> "<";
            case ABOVE -> ">";
        };
    }

    String outcome(Judgement judgement) {
        return frame.t(
                switch (judgement.outcome()) {
                    case GIVEN -> AtlasText.OUTCOME_GIVEN;
                    case GIVEN_WITH_RESERVE -> AtlasText.OUTCOME_RESERVED;
                    case WITHHELD -> AtlasText.OUTCOME_WITHHELD;
                    case NOT -> AtlasText.OUTCOME_NOT;
                });
    }
}
