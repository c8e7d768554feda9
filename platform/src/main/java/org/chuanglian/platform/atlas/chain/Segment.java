package org.chuanglian.platform.atlas.chain;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.work.Words;

/**
 * A segment of a chain (环节): a step of making.
 *
 * @param code unique in its chain
 * @param stage the code of its stage
 * @param industries codes of GB/T 4754—2017
 * @param gates leading digits of Shenwan codes: a gated term counts for firms of these industries alone
 * @param terms a product whose name holds one belongs here
 * @param gatedTerms the same, for firms of the gates alone
 * @param notTerms a product whose name holds one does not belong here
 * @param curated segments of the curated tables whose members stand here
 * @param note what a reader should mind; empty for most
 */
public record Segment(
        String code,
        String stage,
        Words name,
        List<String> industries,
        List<String> gates,
        List<String> terms,
        List<String> gatedTerms,
        List<String> notTerms,
        List<String> curated,
        List<Segment.Technology> technologies,
        Optional<Words> note) {

    public Segment {
        industries = List.copyOf(industries);
        gates = List.copyOf(gates);
        terms = List.copyOf(terms);
        gatedTerms = List.copyOf(gatedTerms);
        notTerms = List.copyOf(notTerms);
        curated = List.copyOf(curated);
        technologies = List.copyOf(technologies);
    }

    /**
     * A key technology of a segment.
     *
     * @param code unique in its segment
     * @param terms by which patents, laboratories and projects are told to be about it
     */
    public record Technology(String code, Words name, List<String> terms) {
        public Technology {
            terms = List.copyOf(terms);
        }
    }
}
