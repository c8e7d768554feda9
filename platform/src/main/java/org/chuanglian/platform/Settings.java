package org.chuanglian.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set here; contexts have settings of their own beside ({@link KnownSettings}).
 *
 * @param var where the platform keeps what it writes: the embedded database, the search index, logs
 * @param database an outside PostgreSQL; without a URL the embedded one under {@code var/pg} is used
 */
@ConfigurationProperties("chuanglian")
record Settings(@DefaultValue("var") Path var, @DefaultValue Database database) {

    record Database(
            @Nullable String url,
            @DefaultValue("chuanglian") String user,
            @DefaultValue("") String password) {

        boolean isEmbedded() {
            return url == null || url.equals("embedded");
        }
    }
}
