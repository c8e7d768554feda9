package org.chuanglian.platform.intake.upload.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where uploaded tables are kept.
 *
 * @param var where the platform keeps what it writes
 */
@ConfigurationProperties("chuanglian")
record UploadSettings(@DefaultValue("var") Path var) {

    Path files() {
        return var.resolve("uploads");
    }
}
