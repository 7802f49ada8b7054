package vn.cachly.result;

import java.util.UUID;

/**
 * How reports came.
 *
 * @param fileId of a file; null otherwise
 * @param isTrusted whether somebody has looked at whose they are: nothing is laid beside the record of the person
 */
public record Reporting(ResultSource source, UUID fileId, boolean isTrusted) {
    static final Reporting CALL = new Reporting(ResultSource.CALL, null, false);
    static final Reporting LOOKED_AT = new Reporting(ResultSource.REVIEW, null, true);
    static final Reporting WITHDRAWAL = new Reporting(ResultSource.CALL, null, true);

    public static Reporting file(UUID id) {
        return new Reporting(ResultSource.FILE, id, false);
    }

    /** A row of a file with an unknown tube lies in the tray; a call is answered that there is none. */
    boolean keepsUnknown() {
        return source == ResultSource.FILE;
    }
}
