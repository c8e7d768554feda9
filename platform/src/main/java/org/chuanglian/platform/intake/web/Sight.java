package org.chuanglian.platform.intake.web;

import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** As whom somebody reads a request. */
enum Sight {
    /** As everybody: what is asked and where it stands. */
    PUBLIC,
    /** As who asked: also what he wrote for officers alone. */
    ASKER,
    /** As an officer who decides it. */
    OFFICER;

    static Sight of(Reader reader, CorrectionRequest request, @Nullable RegionCode region) {
        if (IntakePolicy.decideRequest(reader, region).isAllowed()) {
            return OFFICER;
        }
        return IntakePolicy.isOwn(reader, request.asker()).isAllowed() ? ASKER : PUBLIC;
    }
}
