package org.chuanglian.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what a reader chose and leads back to the page he was on; works without script. */
@Controller
class PreferencesController {

    static final String PATH = "/preferences";

    @Admits(Admission.EVERYBODY)
    @PostMapping(PATH)
    ResponseEntity<Void> choose(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String slash,
            @RequestParam(required = false) @Nullable String next) {
        HttpHeaders headers = new HttpHeaders();
        if (theme != null) {
            keep(headers, request, PreferenceCookies.THEME, Theme.of(theme).mark());
        }
        if (size != null) {
            keep(headers, request, PreferenceCookies.SIZE, size.equals(PreferenceCookies.LARGE) ? size : "normal");
        }
        if (slash != null) {
            keep(headers, request, PreferenceCookies.SLASH, slash.equals(PreferenceCookies.OFF) ? slash : "on");
        }
        headers.setLocation(URI.create(LocalAddress.orHome(next)));
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    private static void keep(HttpHeaders headers, HttpServletRequest request, String name, String value) {
        headers.add(HttpHeaders.SET_COOKIE, PreferenceCookies.kept(request, name, value));
    }
}
