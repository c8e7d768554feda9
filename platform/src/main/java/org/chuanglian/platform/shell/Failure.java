package org.chuanglian.platform.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One failed request, written down once: how loudly, its code's type decides. What is the platform's own fault, or an
 * outside system's, gets a reference number that stands in the log and on the page.
 *
 * @param detail for developers, empty when it is nobody's business
 * @param reference empty when nothing was recorded
 */
record Failure(int status, ErrorCode code, String detail, String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final String KEPT = Failure.class.getName();
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    /** The failure of an exception; the request remembers it for the page. */
    static Failure of(HttpServletRequest request, Throwable error) {
        Failure failure = switch (error) {
            case PlatformException known -> of(known.code(), told(known));
            // a parameter that is not percent-encoded text, or more than may be sent; the container throws when it is
            // first
            // asked for one, and says which it is
            case InvalidParameterException unread ->
                new Failure(unread.getErrorCode(), ErrorCode.MALFORMED_REQUEST, "", "");
            case Throwable unexpected -> of(unexpected(unexpected), "");
        };
        failure.log(request, error);
        request.setAttribute(KEPT, failure);
        return failure;
    }

    /** The pool of connections says why it has none: all are in use, or the last attempt to open one failed. */
    private static ErrorCode unexpected(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException none) {
                return none.getCause() == null ? ErrorCode.TOO_MUCH : ErrorCode.DATABASE_UNREACHABLE;
            }
        }
        return ErrorCode.BROKEN;
    }

    private static Failure of(ErrorCode code, String detail) {
        return new Failure(code.type().status(), code, detail, reference(code));
    }

    /** The failure that the servlet container is answering now. */
    static Failure current(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Failure kept) {
            return kept;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable error) {
            return of(request, error);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        @Nullable Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        ErrorCode code = ErrorKind.of(status).code();
        Failure failure = new Failure(
                status, code, code == ErrorCode.BROKEN || message == null ? "" : message.toString(), reference(code));
        failure.log(request, null);
        return failure;
    }

    private static String told(PlatformException error) {
        return switch (error.code().type()) {
            case USER, MISSING, CONFLICT, FORBIDDEN, CAPACITY -> String.valueOf(error.getMessage());
            case EXTERNAL, INTERNAL -> "";
        };
    }

    private static String reference(ErrorCode code) {
        return switch (code.type()) {
            case USER, MISSING, CONFLICT, FORBIDDEN -> "";
            case CAPACITY, EXTERNAL, INTERNAL -> draw();
        };
    }

    /** Short enough to be read out on the telephone; no sign looks like another. */
    private static String draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(i == LENGTH / 2 ? "-" : "")
                    .append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
        }
        return drawn.toString();
    }

    private void log(HttpServletRequest request, @Nullable Throwable error) {
        String method = request.getMethod();
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null
                ? request.getRequestURI()
                : request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        switch (code.type()) {
            case USER, MISSING, CONFLICT, FORBIDDEN ->
                LOG.debug("{} {} was answered with {} {}: {}", method, address, status, code, detail);
            case CAPACITY, EXTERNAL ->
                LOG.warn(
                        "{} {} was answered with {} {}, reference {}", method, address, status, code, reference, error);
            case INTERNAL -> LOG.error("{} {} failed, reference {}", method, address, reference, error);
        }
    }
}
