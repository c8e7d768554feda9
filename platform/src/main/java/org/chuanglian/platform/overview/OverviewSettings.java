package org.chuanglian.platform.overview;

import java.nio.file.Path;
import org.chuanglian.platform.shared.RegionCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the platform speaks for.
 *
 * @param city GB/T 2260 code of the city, a province-level one
 * @param pack the open data pack that holds the promises
 */
@ConfigurationProperties("chuanglian")
record OverviewSettings(
        @DefaultValue("500000") String city,
        @DefaultValue("data/chongqing") Path pack) {

    RegionCode region() {
        return new RegionCode(city);
    }
}
