package org.chuanglian.platform.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a request. */
@Component
class Frames {

    private final House house;

    Frames(House house) {
        this.house = house;
    }

    Frame of(HttpServletRequest request) {
        Optional<Visitor> visitor = visitor();
        Frame.Visit visit =
                new Frame.Visit(PreferenceCookies.read(request), csrf(request), visitor, house.waiting(visitor));
        Language language = LanguagePrefix.of(request);
        return new Frame(
                language,
                path(request),
                visit,
                house.rooms(visitor.isPresent()),
                house.links(),
                house.told(language),
                house.assets()::address,
                "",
                "",
                List.of());
    }

    /** The address asked for; while an error is answered, the one that failed. */
    private static String path(HttpServletRequest request) {
        String failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            String prefix = LanguagePrefix.of(request).prefix();
            String bare = failed.startsWith(prefix) ? failed.substring(prefix.length()) : failed;
            return bare.isEmpty() ? "/" : bare;
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static CsrfField csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new CsrfField(token.getParameterName(), token.getHeaderName(), token.getToken())
                : CsrfField.NONE;
    }

    private static Optional<Visitor> visitor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }
}
