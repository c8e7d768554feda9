package org.chuanglian.platform.intake.correction;

import java.util.List;
import org.chuanglian.platform.registry.ContestedReadings;
import org.chuanglian.platform.registry.SubjectId;
import org.springframework.stereotype.Component;

/** Tells the registry's pages which values are under request. */
@Component
class CorrectionMarks implements ContestedReadings {

    private final Corrections corrections;

    CorrectionMarks(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public List<Contested> of(SubjectId subject) {
        return corrections.openOf(subject).stream()
                .map(request ->
                        new Contested(request.indicator(), request.period(), "/intake/corrections/" + request.number()))
                .toList();
    }
}
