package org.chuanglian.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms with files that are larger than their address takes, before a byte of them is on the disk: the container
 * has one limit for all, and that is the largest form's. A form that does not say how large it is, no browser sends.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FormLimits extends OncePerRequestFilter {

    private final List<LargeForm> large;
    private final DataSize usual;

    FormLimits(List<LargeForm> large, @Value("${chuanglian.record.largest-megabytes:20}MB") DataSize usual) {
        this.large = List.copyOf(large);
        this.usual = usual;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong()
                > most(request.getRequestURI()).toBytes()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private DataSize most(String path) {
        return large.stream()
                .filter(form -> form.path().equals(path))
                .map(LargeForm::most)
                .findFirst()
                .orElse(usual);
    }
}
