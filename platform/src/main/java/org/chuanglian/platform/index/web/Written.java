package org.chuanglian.platform.index.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanglian.platform.index.Basis;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexScheme;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.IndexYear.Standing;
import org.chuanglian.platform.index.Place;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;

/** Writes scores, ranks and names as the pages of the index show them, in the page's language. */
final class Written {

    private final Frame frame;
    private final IndexScheme scheme;
    private final Basis basis;
    private final Regions regions;

    Written(Frame frame, IndexRun run, Regions regions) {
        this.frame = frame;
        this.scheme = run.scheme();
        this.basis = run.panel().basis();
        this.regions = regions;
    }

    /** What one of those compared is called. */
    static IndexText place(Scope scope) {
        return switch (scope) {
            case PROVINCES -> IndexText.PROVINCE;
            case DISTRICTS -> IndexText.DISTRICT;
            case INSTITUTIONS -> IndexText.INSTITUTION;
        };
    }

    /** What those compared are called together. */
    static IndexText places(Scope scope) {
        return switch (scope) {
            case PROVINCES -> IndexText.ALL_PROVINCES;
            case DISTRICTS -> IndexText.ALL_DISTRICTS;
            case INSTITUTIONS -> IndexText.ALL_INSTITUTIONS;
        };
    }

    /** What those compared are called together, within a sentence. */
    String places() {
        return frame.t(places(scheme.scope()));
    }

    /** An address below the index of the same scope; the provinces' is the plain one. */
    String address(String path, String query) {
        return frame.href(path + query(scheme.scope(), query));
    }

    /** A query that keeps the scope; empty where there is nothing to ask. */
    static String query(Scope scope, String query) {
        String own = scope == Scope.PROVINCES ? "" : "of=" + scope.code();
        return own.isEmpty() && query.isEmpty()
                ? ""
                : "?" + own + (own.isEmpty() || query.isEmpty() ? "" : "&") + query;
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

    String region(Place place) {
        return place.region().map(this::named).orElseGet(() -> basis.names().getOrDefault(place, place.code()));
    }

    private String named(RegionCode code) {
        Regions.Region region = regions.named(code);
        return frame.language() == Language.ENGLISH && region.nameEn() != null ? region.nameEn() : region.name();
    }

    String regions(List<Place> codes) {
        return codes.stream().map(this::region).collect(Collectors.joining(frame.t(IndexText.AND)));
    }
}
