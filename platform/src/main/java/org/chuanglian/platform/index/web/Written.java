package org.chuanglian.platform.index.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanglian.platform.index.IndexScheme;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.IndexYear.Standing;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;

/** Writes scores, ranks and names as the pages of the index show them, in the page's language. */
final class Written {

    private final Frame frame;
    private final IndexScheme scheme;
    private final Regions regions;

    Written(Frame frame, IndexScheme scheme, Regions regions) {
        this.frame = frame;
        this.scheme = scheme;
        this.regions = regions;
    }

    /** A score with one decimal. */
    static String score(double score) {
        return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** A difference with its sign. */
    static String change(double change) {
        BigDecimal rounded = BigDecimal.valueOf(change).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "")
                + rounded.abs().toPlainString();
    }

    static String interval(Standing standing) {
        return score(standing.low()) + "–" + score(standing.high());
    }

    /** The interval of a rank; one number where both ends are the same. */
    static String ranks(Standing standing) {
        return standing.rankLow() == standing.rankHigh()
                ? Integer.toString(standing.rank())
                : standing.rankLow() + "–" + standing.rankHigh();
    }

    String node(String code) {
        return scheme.wordsOf(code).name().in(frame.language());
    }

    /** The unit of a node's value; empty where it has none. */
    String unit(String code) {
        return scheme.wordsOf(code).unit().in(frame.language());
    }

    String nodes(List<String> codes) {
        return codes.stream().map(this::node).collect(Collectors.joining(frame.t(IndexText.AND)));
    }

    String region(RegionCode code) {
        Regions.Region region = regions.named(code);
        return frame.language() == Language.ENGLISH && region.nameEn() != null ? region.nameEn() : region.name();
    }

    String regions(List<RegionCode> codes) {
        return codes.stream().map(this::region).collect(Collectors.joining(frame.t(IndexText.AND)));
    }
}
