package vn.cachly.result;

import java.util.UUID;

/**
 * How reports came.
 *
 * @param fileId of a file; null otherwise
 * @param isTrusted whether nothing is laid beside the record of the person
 */
public record Reporting(ResultSource source, UUID fileId, boolean isTrusted) {
    static final Reporting CALL = new Reporting(ResultSource.CALL, null, false);
    /** Somebody has found the tube, and says that it is the one although the echo does not fit. */
    static final Reporting LOOKED_AT = new Reporting(ResultSource.REVIEW, null, true);
    /** Somebody has found the tube. */
    static final Reporting CHOSEN = new Reporting(ResultSource.REVIEW, null, false);

    static final Reporting WITHDRAWAL = new Reporting(ResultSource.CALL, null, true);

    public static Reporting file(UUID id) {
        return new Reporting(ResultSource.FILE, id, false);
    }

    /** A row of a file with an unknown tube lies in the tray; a call is answered that there is none. */
    boolean keepsUnknown() {
        return source == ResultSource.FILE;
    }

    /** Whether somebody has looked at whose they are: they do not go into the tray. */
    boolean isLookedAt() {
        return isTrusted || source == ResultSource.REVIEW;
    }

    /** Whether whoever looked is told when name and year are not of the person in the tube. */
    boolean isAskedTwice() {
        return !isTrusted && source == ResultSource.REVIEW;
    }
}
