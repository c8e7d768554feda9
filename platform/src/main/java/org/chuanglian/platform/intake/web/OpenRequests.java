package org.chuanglian.platform.intake.web;

import java.util.Optional;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.intake.correction.Corrections;
import org.chuanglian.platform.registry.RegistryView;
import org.springframework.stereotype.Component;

/** The requests that are there for a reader: none about an indicator that is closed to him. */
@Component
class OpenRequests {

    private final Corrections corrections;
    private final RegistryView registry;

    OpenRequests(Corrections corrections, RegistryView registry) {
        this.corrections = corrections;
        this.registry = registry;
    }

    Optional<CorrectionRequest> find(String number, Reader reader) {
        return corrections
                .find(number)
                .filter(request -> registry.of(reader)
                        .catalogue()
                        .indicator(request.indicator())
                        .isPresent());
    }
}
