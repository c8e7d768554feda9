package org.chuanglian.platform.intake.upload.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How tables are brought in.
 *
 * @param var where the platform keeps what it writes; tables are in {@code uploads} there
 */
@ConfigurationProperties("chuanglian")
public record UploadSettings(
        @DefaultValue("var") Path var, @DefaultValue Imports imports) {

    /**
     * What an operator may set for tables.
     *
     * @param largestMegabytes how large one may be, in 2^20 bytes
     */
    public record Imports(@DefaultValue("200") int largestMegabytes) {

        /** Documents may have as much, and the container has one limit for both. */
        private static final int LEAST_MEGABYTES = 100;

        private static final int MOST_MEGABYTES = 1_000;

        public Imports {
            if (largestMegabytes < LEAST_MEGABYTES || largestMegabytes > MOST_MEGABYTES) {
                throw new IllegalArgumentException("chuanglian.imports.largest-megabytes is " + largestMegabytes
                        + ".\nMaybe write a number from " + LEAST_MEGABYTES + " to " + MOST_MEGABYTES + ".");
            }
        }
    }

    /** How large a table may be. */
    public DataSize most() {
        return DataSize.ofMegabytes(imports.largestMegabytes());
    }

    Path files() {
        return var.resolve("uploads");
    }
}
