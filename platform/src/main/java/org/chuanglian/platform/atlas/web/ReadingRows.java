package org.chuanglian.platform.atlas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Gaps;
import org.chuanglian.platform.atlas.diagnosis.Measure;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.jspecify.annotations.Nullable;

/** The segments of chains in a province as rows for a file. */
final class ReadingRows {

    /** The columns, as files name them. */
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "region",
                            "region_name",
                            "chain",
                            "chain_version",
                            "segment",
                            "segment_name",
                            "stage",
                            "verdict",
                            "verdict_outcome",
                            "opportunities",
                            "priority"),
                    Stream.of(Measure.values()).map(measure -> measure.code().replace('-', '_')))
            .toList();

    private final Looked looked;
    private final List<Chain> chains;
    private final Written written;

    ReadingRows(Looked looked, List<Chain> chains, Written written) {
        this.looked = looked;
        this.chains = List.copyOf(chains);
        this.written = written;
    }

    /** Hands over every row: words, numbers, and null for what is not known. */
    void each(Consumer<List<@Nullable Object>> row) {
        List<Gaps.Gap> gaps = Gaps.of(looked.diagnosis(), looked.province());
        for (Chain chain : chains) {
            for (SegmentReading reading : looked.diagnosis().of(looked.province(), chain.code())) {
                row.accept(cells(chain, reading, gaps));
            }
        }
    }

    private List<@Nullable Object> cells(Chain chain, SegmentReading reading, List<Gaps.Gap> gaps) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(looked.province().code());
        cells.add(written.region(looked.province()));
        cells.add(chain.code());
        cells.add(chain.version());
        cells.add(reading.segment().code());
        cells.add(written.segment(reading.segment()));
        cells.add(reading.segment().stage());
        cells.add(
                reading.standing().map(judgement -> judgement.verdict().code()).orElse(null));
        cells.add(reading.standing()
                .map(judgement -> judgement.outcome().name().toLowerCase(java.util.Locale.ROOT))
                .orElse(null));
        cells.add(String.join(
                " ",
                reading.opportunities().stream()
                        .map(judgement -> judgement.verdict().code())
                        .toList()));
        cells.add(gaps.stream()
                .filter(gap -> gap.chain().equals(chain) && gap.reading().equals(reading))
                .map(gap -> gap.priority().value())
                .findFirst()
                .orElse(null));
        for (Measure measure : Measure.values()) {
            OptionalDouble number = reading.number(measure);
            cells.add(number.isPresent() ? number.getAsDouble() : null);
        }
        return cells;
    }
}
