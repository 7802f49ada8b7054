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
    /** The days, or his being here, reach beyond what was ordered. */
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
        if (orderedUntil != null && isBeyond(release == null || release.isBefore(now) ? now : release, orderedUntil)) {
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

    /** Whether he stays, or is here, at a time that no order covers. */
    private static boolean isBeyond(Instant until, LocalDate ordered) {
        return until.isAfter(ordered.plusDays(1).atStartOfDay(VietNam.ZONE).toInstant());
    }
}
