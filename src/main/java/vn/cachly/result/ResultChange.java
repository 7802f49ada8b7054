package vn.cachly.result;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of one sample has become something else.
 *
 * @param before what a final result said of this one person until now; null when none did
 * @param after what one says of him now; null when none does
 * @param resultId the revision that says so
 */
public record ResultChange(
        UUID sampleId,
        UUID stayId,
        UUID personId,
        UUID facilityId,
        Instant collectedAt,
        Outcome before,
        Outcome after,
        UUID resultId) {
    public boolean becamePositive() {
        return after == Outcome.POSITIVE && before != Outcome.POSITIVE;
    }

    public boolean isNoLongerPositive() {
        return before == Outcome.POSITIVE && after != Outcome.POSITIVE;
    }
}
