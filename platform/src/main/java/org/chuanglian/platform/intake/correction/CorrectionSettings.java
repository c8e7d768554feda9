package org.chuanglian.platform.intake.correction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests are answered.
 *
 * @param workingDays how many working days the answer may take; our own term, no law sets one
 */
@ConfigurationProperties("chuanglian.corrections")
record CorrectionSettings(@DefaultValue("10") int workingDays) {

    CorrectionSettings {
        if (workingDays < 1) {
            throw new IllegalArgumentException("chuanglian.corrections.working-days is " + workingDays
                    + ", expected at least 1.\nMaybe the setting was left empty.");
        }
    }
}
