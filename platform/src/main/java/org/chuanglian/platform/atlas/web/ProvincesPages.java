package org.chuanglian.platform.atlas.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.diagnosis.Diagnosis;
import org.chuanglian.platform.atlas.diagnosis.Measure;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.diagnosis.Space;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;

/** Makes the page of provinces. */
final class ProvincesPages {

    private static final int TOP = 3;
    private static final int PAIRS = 30;

    private final Frame frame;
    private final Written written;
    private final Looked looked;
    private final Diagnosis diagnosis;
    private final Addresses addresses;

    ProvincesPages(Frame frame, Regions regions, Looked looked) {
        this.frame = frame;
        this.written = new Written(frame, regions);
        this.looked = looked;
        this.diagnosis = looked.diagnosis();
        this.addresses = new Addresses(frame, looked.province());
    }

    ProvincesPage page() {
        List<Space.Ranked> ranking = diagnosis.space().ranking();
        List<ProvincesPage.Row> rows = new ArrayList<>();
        String lede = "";
        int known = (int)
                ranking.stream().filter(one -> !Double.isNaN(one.complexity())).count();
        for (int i = 0; i < ranking.size(); i++) {
            Space.Ranked ranked = ranking.get(i);
            rows.add(row(i + 1, ranked));
            if (ranked.province().equals(looked.province())) {
                lede = Double.isNaN(ranked.complexity())
                        ? frame.t(AtlasText.PROVINCES_LEDE_NONE, written.region(ranked.province()))
                        : frame.t(
                                AtlasText.PROVINCES_LEDE,
                                written.region(ranked.province()),
                                known,
                                i + 1,
                                ranked.diversity());
            }
        }
        return new ProvincesPage(
                frame,
                lede,
                Written.known(diagnosis.at()),
                ChainsPages.regions(written, looked),
                rows,
                diagnosis.space().pairs(PAIRS).stream().map(this::pair).toList());
    }

    private ProvincesPage.Row row(int rank, Space.Ranked ranked) {
        boolean known = !Double.isNaN(ranked.complexity());
        return new ProvincesPage.Row(
                known ? Integer.toString(rank) : "–",
                written.region(ranked.province()),
                new Addresses(frame, ranked.province()).chains(),
                known ? written.value(Measure.COMPLEXITY, ranked.complexity()) : frame.t(AtlasText.UNKNOWN),
                Integer.toString(ranked.diversity()),
                Integer.toString(diagnosis.census().bases().getOrDefault(ranked.province(), 0)),
                top(ranked.province()),
                ranked.province().equals(looked.province()));
    }

    private String top(RegionCode province) {
        return written.joined(diagnosis.chains().stream()
                .flatMap(chain -> diagnosis.of(province, chain.code()).stream())
                .filter(SegmentReading::isStrength)
                .sorted(Comparator.comparingDouble(reading ->
                        -reading.number(Measure.LOCATION_QUOTIENT_LOW).orElse(0)))
                .limit(TOP)
                .map(reading -> written.segment(reading.segment()))
                .toList());
    }

    private ProvincesPage.Pair pair(Space.Pair pair) {
        boolean first = diagnosis.space().isSpecialised(looked.province(), pair.first());
        boolean second = diagnosis.space().isSpecialised(looked.province(), pair.second());
        AtlasText here = first
                ? second ? AtlasText.SPACE_BOTH : AtlasText.SPACE_ONE
                : second ? AtlasText.SPACE_OTHER : AtlasText.SPACE_NEITHER;
        return new ProvincesPage.Pair(
                name(pair.first()),
                addresses.segment(pair.first().chain(), pair.first().segment()),
                name(pair.second()),
                addresses.segment(pair.second().chain(), pair.second().segment()),
                Written.plain(pair.proximity(), 2),
                frame.t(here, written.region(looked.province())));
    }

    private String name(Space.Node node) {
        return diagnosis
                .chain(node.chain())
                .flatMap(chain -> chain.segment(node.segment()))
                .map(written::segment)
                .orElse(node.segment());
    }
}
