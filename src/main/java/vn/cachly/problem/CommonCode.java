package vn.cachly.problem;

/** What can go wrong with any request, whatever it is about. */
public enum CommonCode implements Code {
    INVALID(400),
    MALFORMED(400),
    END_BEFORE_START(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ID_TAKEN(409),
    RULE_BROKEN(409),
    BUSY(409),
    STALE(412),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    VERSION_MISSING(428),
    INTERNAL(500),
    OVERLOADED(503);

    private final int status;

    CommonCode(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
