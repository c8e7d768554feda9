package org.chuanglian.platform.atlas.web;

import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Census;
import org.chuanglian.platform.atlas.diagnosis.Diagnosis;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.diagnosis.Verdict;
import org.chuanglian.platform.atlas.place.Placed;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shell.Frame;

/** Makes the page of all chains. */
final class ChainsPages {

    private final Frame frame;
    private final Written written;
    private final Looked looked;
    private final Addresses addresses;

    ChainsPages(Frame frame, Regions regions, Looked looked) {
        this.frame = frame;
        this.written = new Written(frame, regions);
        this.looked = looked;
        this.addresses = new Addresses(frame, looked.province());
    }

    ChainsPage page() {
        Diagnosis diagnosis = looked.diagnosis();
        Census census = diagnosis.census();
        String here = written.region(looked.province());
        List<Verdict> counted = counted();
        return new ChainsPage(
                frame,
                frame.t(
                        AtlasText.CHAINS_LEDE,
                        census.listed(),
                        diagnosis.chains().size(),
                        census.placed(),
                        here),
                new ChainsPage.About(
                        Written.known(diagnosis.at()),
                        frame.t(AtlasText.RULES_VERSION, diagnosis.rules().version())),
                regions(written, looked),
                frame.t(AtlasText.PLACED_HERE, here),
                counted.stream()
                        .map(verdict -> verdict.symbol() + " " + written.words(verdict.name()))
                        .toList(),
                diagnosis.chains().stream().map(chain -> row(chain, counted)).toList(),
                List.of(
                        count(AtlasText.CENSUS_LISTED, census.listed()),
                        count(AtlasText.CENSUS_PLACED, census.placed()),
                        count(AtlasText.CENSUS_ELSEWHERE, census.elsewhere()),
                        count(AtlasText.CENSUS_WITHOUT, census.withoutProducts())),
                frame.href("/atlas/provinces?region=" + looked.province().code()),
                frame.href("/atlas/compare?region=" + looked.province().code()));
    }

    private ChainsPage.Count count(AtlasText name, int count) {
        return new ChainsPage.Count(frame.t(name), String.format(java.util.Locale.ROOT, "%,d", count));
    }

    /** The verdicts that any segment of any chain got in the province, in the order of the rules. */
    private List<Verdict> counted() {
        return looked.diagnosis().rules().verdicts().stream()
                .filter(verdict -> verdict.kind() != Verdict.Kind.OPPORTUNITY)
                .filter(verdict ->
                        looked.diagnosis().chains().stream().anyMatch(chain -> Counts.of(looked, chain, verdict) > 0))
                .toList();
    }

    private ChainsPage.Row row(Chain chain, List<Verdict> counted) {
        List<SegmentReading> readings = looked.diagnosis().of(looked.province(), chain.code());
        List<String> counts = new ArrayList<>();
        counted.forEach(verdict -> counts.add(Integer.toString(Counts.of(looked, chain, verdict))));
        return new ChainsPage.Row(
                written.words(chain.title()),
                addresses.chain(chain.code()),
                written.standing(chain),
                Integer.toString(chain.segments().size()),
                Integer.toString(
                        looked.diagnosis().placement(chain.code()).firms().size()),
                Long.toString(readings.stream()
                        .flatMap(reading -> reading.local().stream())
                        .map(Placed::firm)
                        .map(firm -> firm.id())
                        .distinct()
                        .count()),
                counts);
    }

    /** The provinces to choose from, in the order of their codes. */
    static List<Option> regions(Written written, Looked looked) {
        return looked.diagnosis().regions().stream()
                .map(code -> new Option(code.code(), written.region(code), code.equals(looked.province())))
                .toList();
    }
}
