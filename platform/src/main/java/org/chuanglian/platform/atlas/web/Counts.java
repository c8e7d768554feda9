package org.chuanglian.platform.atlas.web;

import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Verdict;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;

/** Counts verdicts. */
final class Counts {

    private Counts() {}

    /** How many segments of a chain are what a verdict says, each counted once. */
    static int of(Looked looked, Chain chain, Verdict verdict) {
        return (int) looked.diagnosis().of(looked.province(), chain.code()).stream()
                .flatMap(reading -> reading.standing().stream())
                .filter(judgement -> judgement.verdict().equals(verdict))
                .count();
    }
}
