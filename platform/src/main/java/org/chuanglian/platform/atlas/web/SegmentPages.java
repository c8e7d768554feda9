package org.chuanglian.platform.atlas.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.chain.supply.EdgeKind;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.chain.Segment;
import org.chuanglian.platform.atlas.diagnosis.Condition;
import org.chuanglian.platform.atlas.diagnosis.Judgement;
import org.chuanglian.platform.atlas.diagnosis.Measure;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.diagnosis.Space;
import org.chuanglian.platform.atlas.evidence.Evidence;
import org.chuanglian.platform.atlas.place.Placed;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.ProvinceTiles;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/** Makes the page of a segment. */
final class SegmentPages {

    private static final int FIRMS = 30;
    private static final int NEAREST = 8;
    private static final int ROWS = 3;

    private static final List<Measure> SHOWN = List.of(
            Measure.LOCAL_FIRMS,
            Measure.NATIONAL_FIRMS,
            Measure.LOCAL_SHARE,
            Measure.LOCATION_QUOTIENT,
            Measure.SUPPLIER_CONCENTRATION,
            Measure.DENSITY,
            Measure.COMPLEXITY,
            Measure.OPPORTUNITY_GAIN,
            Measure.DOWNSTREAM_REACH,
            Measure.LOCAL_DEMAND,
            Measure.IMPORT_DEPENDENCE,
            Measure.TECHNOLOGY_STATUS);

    private final Frame frame;
    private final Written written;
    private final Looked looked;
    private final Chain chain;
    private final SegmentReading reading;
    private final Segment segment;
    private final Addresses addresses;

    SegmentPages(Frame frame, Regions regions, Looked looked, Chain chain, SegmentReading reading) {
        this.frame = frame;
        this.written = new Written(frame, regions);
        this.looked = looked;
        this.chain = chain;
        this.reading = reading;
        this.segment = reading.segment();
        this.addresses = new Addresses(frame, looked.province());
    }

    /**
     * The page.
     *
     * @param acts whether the reader corrects evidence and takes gaps up
     */
    SegmentPage page(RegionMaps maps, List<Evidence.Attached> attached, boolean acts) {
        List<Placed> country = looked.diagnosis().placement(chain.code()).in(segment.code());
        String here = written.region(looked.province());
        return new SegmentPage(
                frame,
                written.segment(segment),
                written.words(chain.stageOf(segment).name()),
                written.words(chain.title()),
                addresses.chain(chain.code()),
                lede(here),
                segment.note().map(written::words).orElse(""),
                Written.symbol(reading),
                written.verdict(reading),
                written.opportunities(reading),
                reading.isUncertain(),
                ChainsPages.regions(written, looked),
                "/atlas/" + chain.code() + "/" + segment.code(),
                numbers(),
                reading.judgements().stream().map(this::rule).toList(),
                new SegmentPage.FirmList(
                        frame.t(AtlasText.LOCAL_FIRMS, here),
                        frame.t(AtlasText.FIRMS_COUNT, reading.local().size()),
                        reading.local().stream().map(this::firm).toList()),
                new SegmentPage.FirmList(
                        frame.t(AtlasText.NATIONAL_FIRMS),
                        frame.t(AtlasText.NATIONAL_FIRMS_SUB, Math.min(FIRMS, country.size()), country.size()),
                        country.stream().limit(FIRMS).map(this::firm).toList()),
                links(),
                nearest(),
                segment.technologies().stream()
                        .map(technology -> new SegmentPage.Technology(
                                written.words(technology.name()), written.joined(technology.terms())))
                        .toList(),
                written.joined(segment.industries()),
                new EvidenceParts(frame, written, looked.province())
                        .part(attached, acts ? addresses.evidence(chain.code(), segment.code()) : ""),
                acts && reading.isGap() ? addresses.draft(chain.code(), segment.code()) : "",
                tiles(maps),
                provinces());
    }

    /** The province with most firms first; those without any are left out. */
    private List<SegmentReading> spread() {
        return looked.diagnosis().regions().stream()
                .flatMap(province -> looked.diagnosis().of(province, chain.code(), segment.code()).stream())
                .filter(one -> !one.local().isEmpty())
                .sorted(Comparator.comparingInt(one -> -one.local().size()))
                .toList();
    }

    private static RegionCode province(SegmentReading one) {
        RegionCode province = one.local().getFirst().firm().province();
        if (province == null) {
            throw new IllegalStateException("a firm of a province has no place.\nMaybe firms were mixed up.");
        }
        return province;
    }

    private ProvinceTiles tiles(RegionMaps maps) {
        Map<RegionCode, BigDecimal> counts = new HashMap<>();
        // of a province whose firms are known none is none; of the others nothing is known
        for (RegionCode province : looked.diagnosis().regions()) {
            looked.diagnosis()
                    .of(province, chain.code(), segment.code())
                    .ifPresent(one ->
                            counts.put(province, BigDecimal.valueOf(one.local().size())));
        }
        return maps.provinces(
                frame,
                new RegionMaps.Shown(
                        counts,
                        BigDecimal::toPlainString,
                        "",
                        province -> "/atlas/" + chain.code() + "/" + segment.code() + "?region=" + province.code()));
    }

    private List<SegmentPage.ProvinceRow> provinces() {
        return spread().stream()
                .map(one -> new SegmentPage.ProvinceRow(
                        written.region(province(one)),
                        new Addresses(frame, province(one)).segment(chain.code(), segment.code()),
                        written.number(one, Measure.LOCAL_FIRMS),
                        written.number(one, Measure.LOCATION_QUOTIENT)))
                .toList();
    }

    private String lede(String here) {
        if (reading.count(Measure.NATIONAL_FIRMS) == 0) {
            return frame.t(AtlasText.SEGMENT_LEDE_UNKNOWN);
        }
        return reading.local().isEmpty()
                ? frame.t(AtlasText.SEGMENT_LEDE_NONE, here, reading.count(Measure.NATIONAL_FIRMS))
                : frame.t(
                        AtlasText.SEGMENT_LEDE_SOME,
                        here,
                        reading.local().size(),
                        written.number(reading, Measure.LOCAL_SHARE),
                        written.number(reading, Measure.LOCATION_QUOTIENT));
    }

    private List<SegmentPage.Figure> numbers() {
        List<SegmentPage.Figure> numbers = new ArrayList<>();
        for (Measure measure : SHOWN) {
            numbers.add(new SegmentPage.Figure(frame.t(measure.words()), written.number(reading, measure)));
            if (measure == Measure.LOCATION_QUOTIENT) {
                numbers.add(new SegmentPage.Figure(frame.t(AtlasText.INTERVAL), written.interval(reading)));
            }
        }
        SegmentReading.Revenue revenue = reading.revenue();
        numbers.add(new SegmentPage.Figure(
                frame.t(AtlasText.REVENUE_NATIONAL),
                Double.isNaN(revenue.national())
                        ? frame.t(AtlasText.UNKNOWN)
                        : frame.t(
                                AtlasText.REVENUE_OF,
                                written.amount(revenue.national()),
                                revenue.of(),
                                revenue.known())));
        return numbers;
    }

    private SegmentPage.Rule rule(Judgement judgement) {
        return new SegmentPage.Rule(
                judgement.verdict().symbol(),
                written.words(judgement.verdict().name()),
                written.words(judgement.verdict().meaning()),
                written.outcome(judgement),
                switch (judgement.outcome()) {
                    case GIVEN -> "done";
                    case GIVEN_WITH_RESERVE -> "doing";
                    case WITHHELD -> "warn";
                    case NOT -> "wait";
                },
                judgement.checked().stream().map(this::condition).toList());
    }

    private String condition(Judgement.Checked checked) {
        Condition condition = checked.condition();
        String asked = written.condition(condition);
        return switch (checked.truth()) {
            case HOLDS ->
                frame.t(
                        AtlasText.CONDITION_VALUE,
                        asked,
                        written.number(reading, condition.measure()),
                        frame.t(AtlasText.CONDITION_HOLDS));
            case FAILS ->
                frame.t(
                        AtlasText.CONDITION_VALUE,
                        asked,
                        written.number(reading, condition.measure()),
                        frame.t(AtlasText.CONDITION_FAILS));
            case UNKNOWN -> frame.t(AtlasText.CONDITION_UNKNOWN, asked);
        };
    }

    private SegmentPage.FirmRow firm(Placed placed) {
        RegionCode region = placed.firm().region();
        List<String> evidence = new ArrayList<>();
        placed.rows().stream()
                .limit(ROWS)
                .forEach(row -> evidence.add(frame.t(
                        AtlasText.EVIDENCE_PRODUCT,
                        row.product().name(),
                        share(row.product().share()),
                        row.term())));
        if (placed.curated()) {
            evidence.add(frame.t(AtlasText.EVIDENCE_CURATED));
        }
        return new SegmentPage.FirmRow(
                placed.firm().name(),
                frame.href("/registry/subjects/" + placed.firm().id()),
                region == null ? frame.t(AtlasText.UNKNOWN) : written.region(region),
                share(Double.isNaN(placed.share()) ? null : Double.valueOf(placed.share())),
                evidence);
    }

    private String share(@Nullable Double share) {
        return share == null ? frame.t(AtlasText.UNKNOWN) : Written.percent(share);
    }

    private List<SegmentPage.Links> links() {
        List<SegmentPage.Links> links = new ArrayList<>();
        add(links, AtlasText.SUPPLIED_BY, chain.graph().before(segment.code(), EdgeKind.SUPPLIES));
        add(links, AtlasText.SUPPLIES_TO, chain.graph().after(segment.code(), EdgeKind.SUPPLIES));
        add(links, AtlasText.SUBSTITUTES, chain.graph().after(segment.code(), EdgeKind.SUBSTITUTES));
        add(links, AtlasText.PART_OF, chain.graph().after(segment.code(), EdgeKind.PART_OF));
        return links;
    }

    private void add(List<SegmentPage.Links> links, AtlasText title, List<String> codes) {
        List<SegmentPage.Link> segments = codes.stream()
                .flatMap(code -> looked.diagnosis().of(looked.province(), chain.code(), code).stream())
                .map(other -> new SegmentPage.Link(
                        written.segment(other.segment()),
                        addresses.segment(chain.code(), other.segment().code()),
                        Written.symbol(other)))
                .toList();
        if (!segments.isEmpty()) {
            links.add(new SegmentPage.Links(frame.t(title), segments));
        }
    }

    private List<SegmentPage.Near> nearest() {
        List<SegmentPage.Near> near = new ArrayList<>();
        for (Space.Near one :
                looked.diagnosis().space().nearest(new Space.Node(chain.code(), segment.code()), NEAREST)) {
            Optional<Chain> other = looked.diagnosis().chain(one.node().chain());
            other.flatMap(of -> of.segment(one.node().segment()))
                    .ifPresent(found -> near.add(new SegmentPage.Near(
                            written.segment(found),
                            other.map(of -> written.words(of.title())).orElse(""),
                            addresses.segment(one.node().chain(), one.node().segment()),
                            Written.plain(one.proximity(), 2))));
        }
        return near;
    }
}
