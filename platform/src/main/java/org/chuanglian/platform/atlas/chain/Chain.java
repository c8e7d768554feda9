package org.chuanglian.platform.atlas.chain;

import java.util.List;
import java.util.Optional;
import org.chuanglian.chain.supply.ChainGraph;
import org.chuanglian.platform.work.Words;

/**
 * A version of a chain.
 *
 * @param source from what it was drawn up
 * @param segments in the order of the file
 * @param graph its segments with what supplies what
 */
public record Chain(
        String code,
        String version,
        Words title,
        Standing standing,
        Words source,
        List<Stage> stages,
        List<Segment> segments,
        ChainGraph graph) {

    public Chain {
        stages = List.copyOf(stages);
        segments = List.copyOf(segments);
    }

    /** A stage, such as upstream. */
    public record Stage(String code, Words name) {}

    /** The segment of a code. */
    public Optional<Segment> segment(String segment) {
        return segments.stream().filter(one -> one.code().equals(segment)).findFirst();
    }

    /** The segments of a stage in their order. */
    public List<Segment> of(Stage stage) {
        return segments.stream()
                .filter(segment -> segment.stage().equals(stage.code()))
                .toList();
    }

    /** The stage of a segment. */
    public Stage stageOf(Segment segment) {
        return stages.stream()
                .filter(stage -> stage.code().equals(segment.stage()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "chain %s has no stage %s.%nMaybe it was read unchecked.".formatted(code, segment.stage())));
    }
}
