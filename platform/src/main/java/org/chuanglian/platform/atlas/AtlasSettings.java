package org.chuanglian.platform.atlas;

import org.chuanglian.platform.shared.RegionCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the platform speaks for.
 *
 * @param city GB/T 2260 code of the place that pages open with
 */
@ConfigurationProperties("chuanglian")
public record AtlasSettings(@DefaultValue("500000") String city) {

    /** The place that pages open with. */
    public RegionCode region() {
        return new RegionCode(city);
    }
}
