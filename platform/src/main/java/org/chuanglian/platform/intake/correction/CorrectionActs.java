package org.chuanglian.platform.intake.correction;

import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;

/** What is done with requests, as the record tells it. */
final class CorrectionActs {

    private CorrectionActs() {}

    /** Who has a request's number can read it, so the number is sealed. */
    static Act act(ActKind kind, Actor actor, CorrectionRequest request) {
        return Act.of(kind, actor)
                .about("subject:" + request.subject())
                .telling("indicator", request.indicator())
                .telling("period", request.period())
                .keeping("number", request.number());
    }
}
