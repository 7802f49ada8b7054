package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.ClockStatus;
import vn.cachly.clock.Dates;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.shared.VietNam;

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
     * Dates, and how many hours the order may be late; without a version no order is late.
     *
     * @param shown what the client sees
     */
    record Of(StayDates shown, Integer orderHours) {}

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
        return new Of(shown, version == null ? null : version.terms().orderHours());
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
        return missing;
    }

    /** What is late in a stay that lasts. */
    static List<String> alerts(StayReads.Row row, Of dates, Instant now) {
        List<String> alerts = new ArrayList<>();
        if (row.misfits() != null) {
            alerts.add("MOVE_NEEDED");
        }
        if (row.endedAt() != null) {
            return alerts;
        }
        Instant release = dates.shown().releaseFrom();
        boolean late =
                dates.orderHours() != null && now.isAfter(row.beganAt().plus(Duration.ofHours(dates.orderHours())));
        if (row.orderedUntil() == null && late) {
            alerts.add("ORDER_MISSING");
        }
        if (row.orderedUntil() != null && release != null && beyond(release, row.orderedUntil())) {
            alerts.add("ORDER_EXTENSION_NEEDED");
        }
        if (release != null && !release.isAfter(now)) {
            alerts.add("RELEASE_DUE");
        }
        return alerts;
    }

    /** Whether a day before the release is covered by no order. */
    private static boolean beyond(Instant release, LocalDate ordered) {
        return LocalDate.ofInstant(release, VietNam.ZONE).isAfter(ordered.plusDays(1));
    }
}
