package org.chuanglian.platform.atlas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Diagnosis;
import org.chuanglian.platform.atlas.diagnosis.Measure;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;

/** Makes the page of two provinces; one is called ahead only where the intervals do not overlap. */
final class ComparePages {

    private final Frame frame;
    private final Written written;
    private final Diagnosis diagnosis;
    private final RegionCode first;
    private final RegionCode second;
    private final Chain chain;

    ComparePages(Frame frame, Regions regions, Looked looked, RegionCode second, Chain chain) {
        this.frame = frame;
        this.written = new Written(frame, regions);
        this.diagnosis = looked.diagnosis();
        this.first = looked.province();
        this.second = second;
        this.chain = chain;
    }

    private enum Ahead {
        FIRST,
        SECOND,
        NOT_SEPARATED,
        NEITHER
    }

    TwoProvincesPage page() {
        List<TwoProvincesPage.Row> rows = new ArrayList<>();
        List<SegmentReading> others = diagnosis.of(second, chain.code());
        List<SegmentReading> own = diagnosis.of(first, chain.code());
        int firsts = 0;
        int seconds = 0;
        for (int i = 0; i < own.size(); i++) {
            Ahead ahead = ahead(own.get(i), others.get(i));
            firsts += ahead == Ahead.FIRST ? 1 : 0;
            seconds += ahead == Ahead.SECOND ? 1 : 0;
            rows.add(row(own.get(i), others.get(i), ahead));
        }
        return new TwoProvincesPage(
                frame,
                frame.t(
                        AtlasText.COMPARE_LEDE,
                        written.words(chain.title()),
                        written.region(first),
                        firsts,
                        written.region(second),
                        seconds,
                        own.size() - firsts - seconds),
                Written.known(diagnosis.at()),
                diagnosis.chains().stream()
                        .map(one -> new Option(one.code(), written.words(one.title()), one.equals(chain)))
                        .toList(),
                provinces(first),
                provinces(second),
                written.region(first),
                written.region(second),
                rows);
    }

    private List<Option> provinces(RegionCode chosen) {
        return diagnosis.regions().stream()
                .map(code -> new Option(code.code(), written.region(code), code.equals(chosen)))
                .toList();
    }

    private static Ahead ahead(SegmentReading one, SegmentReading other) {
        if (one.count(Measure.LOCAL_FIRMS) == 0 && other.count(Measure.LOCAL_FIRMS) == 0) {
            return Ahead.NEITHER;
        }
        if (above(one, other)) {
            return Ahead.FIRST;
        }
        return above(other, one) ? Ahead.SECOND : Ahead.NOT_SEPARATED;
    }

    private static boolean above(SegmentReading one, SegmentReading other) {
        OptionalDouble low = one.number(Measure.LOCATION_QUOTIENT_LOW);
        OptionalDouble high = other.number(Measure.LOCATION_QUOTIENT_HIGH);
        return low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble();
    }

    private TwoProvincesPage.Row row(SegmentReading one, SegmentReading other, Ahead ahead) {
        return new TwoProvincesPage.Row(
                written.segment(one.segment()),
                new Addresses(frame, first).segment(chain.code(), one.segment().code()),
                written.words(chain.stageOf(one.segment()).name()),
                side(one),
                side(other),
                switch (ahead) {
                    case FIRST -> frame.t(AtlasText.AHEAD_OF, written.region(first));
                    case SECOND -> frame.t(AtlasText.AHEAD_OF, written.region(second));
                    case NOT_SEPARATED -> frame.t(AtlasText.NOT_SEPARATED);
                    case NEITHER -> frame.t(AtlasText.NEITHER);
                },
                switch (ahead) {
                    case FIRST -> "done";
                    case SECOND -> "warn";
                    case NOT_SEPARATED, NEITHER -> "wait";
                });
    }

    private TwoProvincesPage.Side side(SegmentReading reading) {
        return new TwoProvincesPage.Side(
                Written.symbol(reading),
                written.verdict(reading),
                written.number(reading, Measure.LOCAL_FIRMS),
                written.number(reading, Measure.LOCATION_QUOTIENT),
                written.interval(reading));
    }
}
