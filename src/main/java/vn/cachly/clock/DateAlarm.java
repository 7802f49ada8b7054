package vn.cachly.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.shared.VietNam;

/** What is late about the dates of a stay that lasts. Staying too long is as loud as leaving too early. */
public enum DateAlarm {
    /** Nobody has signed an order in the hours that the rule gives. */
    ORDER_MISSING,
    /** The days reach beyond what was ordered. */
    ORDER_EXTENSION_NEEDED,
    /** The days are over. */
    RELEASE_DUE;

    /**
     * @param orderedUntil last day that a signed order covers; null without one
     * @param version the one that applies; null when none does
     */
    public static List<DateAlarm> of(
            Instant beganAt, LocalDate orderedUntil, ProtocolVersion version, Dates dates, Instant now) {
        List<DateAlarm> alarms = new ArrayList<>();
        if (orderedUntil == null && version != null && isLate(beganAt, version, now)) {
            alarms.add(ORDER_MISSING);
        }
        Instant release = dates.releaseFrom();
        if (release != null && orderedUntil != null && isBeyond(release, orderedUntil)) {
            alarms.add(ORDER_EXTENSION_NEEDED);
        }
        if (release != null && !release.isAfter(now)) {
            alarms.add(RELEASE_DUE);
        }
        return alarms;
    }

    private static boolean isLate(Instant beganAt, ProtocolVersion version, Instant now) {
        return now.isAfter(beganAt.plus(Duration.ofHours(version.terms().orderHours())));
    }

    /** Whether a day before the release is covered by no order. */
    private static boolean isBeyond(Instant release, LocalDate ordered) {
        return LocalDate.ofInstant(release, VietNam.ZONE).isAfter(ordered.plusDays(1));
    }
}
