package org.chuanglian.platform.record.attachment;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How documents are kept.
 *
 * @param var where the platform keeps what it writes; documents are in {@code attachments} there
 */
@ConfigurationProperties("chuanglian")
record AttachmentSettings(
        @DefaultValue("var") Path var, @DefaultValue Documents record) {

    private static final long MEGABYTE = 1_000_000;

    /**
     * What an operator may set for documents.
     *
     * @param largestMegabytes how large one may be, in 10^6 bytes
     * @param clamav where ClamAV's daemon listens, {@code host:port} or the path of its socket; nothing is scanned without
     */
    record Documents(
            @DefaultValue("20") int largestMegabytes,
            @Nullable String clamav) {

        /** Every upload waits on the disk before anybody looks at it. */
        private static final int LARGEST_MEGABYTES = 100;

        private static final Pattern ADDRESS = Pattern.compile("/.+|[^:/]+:([0-9]{1,5})");
        private static final int LAST_PORT = 65_535;

        Documents {
            if (largestMegabytes < 1 || largestMegabytes > LARGEST_MEGABYTES) {
                throw new IllegalArgumentException("chuanglian.record.largest-megabytes is " + largestMegabytes
                        + ".\nMaybe write a number from 1 to " + LARGEST_MEGABYTES + ".");
            }
            if (clamav != null && !clamav.isBlank() && !isAddress(clamav)) {
                throw new IllegalArgumentException("chuanglian.record.clamav is \"" + clamav
                        + "\".\nMaybe write it like 127.0.0.1:3310 or /run/clamav/clamd.ctl.");
            }
        }

        private static boolean isAddress(String text) {
            Matcher address = ADDRESS.matcher(text);
            return address.matches() && (address.group(1) == null || Integer.parseInt(address.group(1)) <= LAST_PORT);
        }
    }

    Path folder() {
        return var.resolve("attachments");
    }

    long largestBytes() {
        return record.largestMegabytes() * MEGABYTE;
    }
}
