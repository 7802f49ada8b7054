package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.ClockStatus;
import vn.cachly.clock.DateAlarm;
import vn.cachly.clock.Dates;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;

/** The dates of stays as they are shown, with what is missing and what is late. One statement for however many stays. */
@ApplicationScoped
class DatesOfStays {
    private final ClockService clock;
    private final ProtocolService protocols;

    DatesOfStays(ClockService clock, ProtocolService protocols) {
        this.clock = clock;
        this.protocols = protocols;
    }

    /**
     * The dates of a stay.
     *
     * @param shown what the client sees
     * @param version the one that applies; null when none does
     */
    record Of(StayDates shown, ProtocolVersion version, Dates dates) {}

    Map<UUID, List<ClockEvent>> events(List<UUID> stays) {
        return clock.of(stays);
    }

    Of of(StayReads.Row row, List<ClockEvent> events) {
        ProtocolVersion version =
                ClockService.versionOf(events).flatMap(protocols::published).orElse(null);
        Dates dates = QuarantineClock.dates(version, events);
        StayDates shown = new StayDates(
                dates.status(),
                dates.releaseFrom(),
                row.orderedUntil(),
                version == null ? null : version.id(),
                version == null ? null : version.instrument());
        return new Of(shown, version, dates);
    }

    static List<String> missing(StayReads.Row row, Of dates) {
        List<String> missing = new ArrayList<>();
        if (dates.shown().status() == ClockStatus.NO_RULE) {
            missing.add("PROTOCOL");
        }
        if (row.orderedUntil() == null) {
            missing.add("ORDER");
        }
        if (row.declaredOnly() || !row.identified()) {
            missing.add("IDENTITY");
        }
        if (row.unjudged()) {
            missing.add("EVIDENCE");
        }
        if (row.screeningId() == null) {
            missing.add("SCREENING");
        }
        return missing;
    }

    /** What is wrong in a stay that lasts. */
    static List<String> alerts(StayReads.Row row, Of dates, Instant now) {
        List<String> alerts = new ArrayList<>();
        if (row.misfits() != null) {
            alerts.add("MOVE_NEEDED");
        }
        if (row.endedAt() == null) {
            DateAlarm.of(row.beganAt(), row.orderedUntil(), dates.version(), dates.dates(), now)
                    .forEach(alarm -> alerts.add(alarm.name()));
        }
        return alerts;
    }
}
