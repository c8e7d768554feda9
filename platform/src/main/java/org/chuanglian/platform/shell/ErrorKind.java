package org.chuanglian.platform.shell;

import org.chuanglian.platform.shared.ErrorCode;

/** The words for a failed request, by its HTTP status. */
enum ErrorKind {
    MALFORMED(ErrorText.MALFORMED, ErrorText.MALFORMED_WHAT),
    SIGN_IN_FIRST(ErrorText.SIGN_IN_FIRST, ErrorText.SIGN_IN_FIRST_WHAT),
    FORBIDDEN(ErrorText.FORBIDDEN, ErrorText.FORBIDDEN_WHAT),
    MISSING(ErrorText.MISSING, ErrorText.MISSING_WHAT),
    METHOD(ErrorText.METHOD, ErrorText.METHOD_WHAT),
    CONFLICT(ErrorText.CONFLICT, ErrorText.CONFLICT_WHAT),
    TOO_LARGE(ErrorText.MALFORMED, ErrorText.TOO_LARGE_WHAT),
    CAPACITY(ErrorText.CAPACITY, ErrorText.CAPACITY_WHAT),
    EXTERNAL(ErrorText.EXTERNAL, ErrorText.EXTERNAL_WHAT),
    INTERNAL(ErrorText.INTERNAL, ErrorText.INTERNAL_WHAT);

    private static final int BROKEN = 500;

    private final ErrorText title;
    private final ErrorText what;

    ErrorKind(ErrorText title, ErrorText what) {
        this.title = title;
        this.what = what;
    }

    ErrorText title() {
        return title;
    }

    ErrorText what() {
        return what;
    }

    static ErrorKind of(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_FIRST;
            case 403 -> FORBIDDEN;
            case 404, 410 -> MISSING;
            case 405 -> METHOD;
            case 409, 412 -> CONFLICT;
            case 413 -> TOO_LARGE;
            case 429, 503 -> CAPACITY;
            case 502, 504 -> EXTERNAL;
            default -> status >= BROKEN ? INTERNAL : MALFORMED;
        };
    }

    /** The code that a status stands for in the API's problem details. */
    ErrorCode code() {
        return switch (this) {
            case MALFORMED, METHOD, TOO_LARGE -> ErrorCode.MALFORMED_REQUEST;
            case SIGN_IN_FIRST, FORBIDDEN -> ErrorCode.NOT_ALLOWED;
            case MISSING -> ErrorCode.NOT_FOUND;
            case CONFLICT -> ErrorCode.CONFLICTING_CHANGE;
            case CAPACITY -> ErrorCode.TOO_MUCH;
            case EXTERNAL -> ErrorCode.DATABASE_UNREACHABLE;
            case INTERNAL -> ErrorCode.BROKEN;
        };
    }
}
