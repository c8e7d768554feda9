package org.chuanglian.platform.shell;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** An address within this platform, the only kind a form may send its reader on to. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address if it lies within this platform, else the first page. */
    public static String orHome(@Nullable String asked) {
        return asked != null && isLocal(asked) ? asked : "/";
    }

    /** {@code //host} and {@code /\host} leave the platform although they begin with a slash. */
    private static boolean isLocal(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0
                && address.chars().noneMatch(sign -> sign < ' ' || sign == 0x7F)
                && isWellFormed(address);
    }

    private static boolean isWellFormed(String address) {
        try {
            return new URI(address).getHost() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
