package org.chuanglian.platform.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The preferences as cookies. */
final class PreferenceCookies {

    static final String THEME = "theme";
    static final String SIZE = "size";
    static final String SLASH = "slash";
    static final String LARGE = "large";
    static final String OFF = "off";

    private static final Duration KEPT = Duration.ofDays(365);

    private PreferenceCookies() {}

    static Preferences read(HttpServletRequest request) {
        return new Preferences(
                Theme.of(value(request, THEME)),
                value(request, SIZE).equals(LARGE),
                !value(request, SLASH).equals(OFF));
    }

    private static String value(HttpServletRequest request, String name) {
        @Nullable Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }

    /** A cookie that keeps the choice for a year, for this site alone. */
    static String kept(HttpServletRequest request, String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build()
                .toString();
    }
}
