package vn.cachly.result;

import java.util.UUID;

/**
 * How reports came.
 *
 * @param fileId of a file; null otherwise
 * @param isTrusted whether nothing is laid beside the record of the person
 * @param corrects the sample whose final result may be wrong, as whoever looked has decided; null for none
 */
public record Reporting(ResultSource source, UUID fileId, boolean isTrusted, UUID corrects) {
    static final Reporting CALL = new Reporting(ResultSource.CALL, null, false, null);

    static final Reporting WITHDRAWAL = new Reporting(ResultSource.CALL, null, true, null);

    public static Reporting file(UUID id) {
        return new Reporting(ResultSource.FILE, id, false, null);
    }

    /**
     * Somebody has found the tube.
     *
     * @param although the echo does not fit
     * @param contradicted the sample that lay in the tray because of its other result; null for another cause
     */
    static Reporting lookedAt(boolean although, UUID contradicted) {
        return new Reporting(ResultSource.REVIEW, null, although, contradicted);
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
