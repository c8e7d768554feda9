package org.chuanglian.platform.search.follow;

import java.nio.file.Path;
import org.chuanglian.platform.shared.RegionCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set.
 *
 * @param var where the platform keeps what it writes; the index is in {@code index} there
 * @param home GB/T 2260 code of the region whose subjects stand first among equally close ones
 */
@ConfigurationProperties("chuanglian")
record SearchSettings(
        @DefaultValue("var") Path var,
        @DefaultValue("500000") String home) {

    Path folder() {
        return var.resolve("index");
    }

    RegionCode region() {
        return RegionCode.read(home)
                .orElseThrow(() -> new IllegalArgumentException("chuanglian.home is \"" + home
                        + "\", expected a GB/T 2260 code.\nMaybe write six digits, like 500000."));
    }
}
