package org.chuanglian.platform.shared;

/** What can go wrong, by whose hand; the type decides the HTTP status and how loudly it is logged. */
public enum ErrorCode {
    NOT_FOUND(Type.MISSING),
    MALFORMED_REQUEST(Type.USER),
    CONFLICTING_CHANGE(Type.CONFLICT),
    NOT_ALLOWED(Type.FORBIDDEN),
    TOO_MUCH(Type.CAPACITY),
    DATABASE_UNREACHABLE(Type.EXTERNAL),
    BROKEN(Type.INTERNAL);

    /** Whose hand: the user's, nobody's (missing), two users', a rule's, a limit's, an outside system's, ours. */
    public enum Type {
        USER(400),
        MISSING(404),
        CONFLICT(409),
        FORBIDDEN(403),
        CAPACITY(503),
        EXTERNAL(502),
        INTERNAL(500);

        private final int status;

        Type(int status) {
            this.status = status;
        }

        /** The HTTP status that answers an error of this type. */
        public int status() {
            return status;
        }
    }

    private final Type type;

    ErrorCode(Type type) {
        this.type = type;
    }

    public Type type() {
        return type;
    }
}
