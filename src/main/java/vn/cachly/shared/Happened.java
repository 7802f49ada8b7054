package vn.cachly.shared;

import java.time.Instant;

/**
 * When something happened and when it was written down.
 *
 * @param at when it happened, by the server's clock
 * @param claimed when the device said it happened; the same unless the device's clock was off
 * @param recordedAt when the request was handled
 * @param skewMillis how far the device's clock was behind the server's, in milliseconds; 0 when it did not say
 */
public record Happened(Instant at, Instant claimed, Instant recordedAt, long skewMillis) {
    /** For what is told of another place, where no clock of the device was: as it was said, but never in the future. */
    public Instant told() {
        return claimed.isAfter(recordedAt) ? at : claimed;
    }
}
