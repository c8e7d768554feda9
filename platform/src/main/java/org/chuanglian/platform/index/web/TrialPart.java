package org.chuanglian.platform.index.web;

import java.util.List;

/**
 * The index with other weights.
 *
 * @param of the scope that forms keep; empty for provinces
 * @param reset where the method's weights are again
 * @param published the score with the weights of the method
 * @param change against it, in words
 * @param told the rank, or why there is no score
 */
public record TrialPart(
        String of,
        String reset,
        String region,
        String year,
        List<Weight> weights,
        String score,
        String published,
        String change,
        String told) {

    /**
     * The weight of a degree.
     *
     * @param own that of the method
     */
    public record Weight(String code, String name, String value, String own) {}
}
