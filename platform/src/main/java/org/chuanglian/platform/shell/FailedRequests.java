package org.chuanglian.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Maps every exception that no controller and no rule of Spring's answers to a status, and the container then shows the
 * error page. Refusals of the door go on to it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FailedRequests implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (error instanceof AccessDeniedException || error instanceof AuthenticationException) {
            return null;
        }
        if (response.isCommitted()) {
            // half of the answer is with the reader, or he has gone: it can only be written down and broken off
            return error instanceof IOException ? new ModelAndView() : null;
        }
        try {
            response.sendError(Failure.of(request, error).status());
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
