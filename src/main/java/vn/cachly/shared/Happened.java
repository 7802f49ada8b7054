package vn.cachly.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When something happened and when it was written down.
 *
 * @param at when it happened, by the server's clock
 * @param claimed when the device said it happened; the same unless the device's clock was off
 * @param recordedAt when the request was handled
 * @param skewMillis how far the device's clock was behind the server's, in milliseconds; 0 when it did not say
 */
public record Happened(Instant at, Instant claimed, Instant recordedAt, long skewMillis) {
    /** The same, but not before something else and not together with it. */
    public Happened after(Instant moment) {
        if (at.isAfter(moment)) {
            return this;
        }
        Instant next = moment.plus(1, ChronoUnit.MICROS);
        return new Happened(next, next, next.isAfter(recordedAt) ? next : recordedAt, 0);
    }

    /** For what is told of another place, where no clock of the device was: as it was said, as exactly as it is stored, but never in the future. */
    public Instant told() {
        return claimed.isAfter(recordedAt) ? at : claimed.truncatedTo(ChronoUnit.MICROS);
    }
}
