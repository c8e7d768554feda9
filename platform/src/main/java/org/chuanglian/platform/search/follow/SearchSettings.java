package org.chuanglian.platform.search.follow;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set.
 *
 * @param var where the platform keeps what it writes; the index is in {@code index} there
 */
@ConfigurationProperties("chuanglian")
record SearchSettings(@DefaultValue("var") Path var) {

    Path folder() {
        return var.resolve("index");
    }
}
