package org.chuanglian.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes {@code /en} off the address and remembers the language, before anything else looks at the address. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LanguagePrefix extends OncePerRequestFilter {

    private static final String LANGUAGE = LanguagePrefix.class.getName();

    /** The language of the address asked for; also while an error is being answered. */
    static Language of(HttpServletRequest request) {
        return request.getAttribute(LANGUAGE) instanceof Language language ? language : Language.CHINESE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String prefix = Language.ENGLISH.prefix();
        String address = request.getRequestURI();
        if (address.equals(prefix) || address.startsWith(prefix + "/")) {
            request.setAttribute(LANGUAGE, Language.ENGLISH);
            chain.doFilter(new WithoutPrefix(request, prefix), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class WithoutPrefix extends HttpServletRequestWrapper {
        private final String prefix;

        private WithoutPrefix(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        private String without(String path) {
            if (!path.startsWith(prefix)) {
                return path;
            }
            String rest = path.substring(prefix.length());
            return rest.isEmpty() ? "/" : rest;
        }

        @Override
        public String getRequestURI() {
            return without(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return without(super.getServletPath());
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer address = super.getRequestURL();
            String path = super.getRequestURI();
            address.setLength(address.length() - path.length());
            return address.append(without(path));
        }
    }
}
