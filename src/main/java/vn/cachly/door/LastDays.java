package vn.cachly.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.shared.VietNam;

/** The last day of each quarantine as it is computed now. */
@ApplicationScoped
class LastDays {
    private final ClockService clock;
    private final ProtocolService protocols;

    LastDays(ClockService clock, ProtocolService protocols) {
        this.clock = clock;
        this.protocols = protocols;
    }

    /** By stay; without those of whom nothing can be said. */
    Map<UUID, LocalDate> of(List<UUID> stays) {
        Map<UUID, LocalDate> last = new HashMap<>();
        clock.of(stays).forEach((stay, events) -> {
            var version =
                    ClockService.versionOf(events).flatMap(protocols::published).orElse(null);
            var release = QuarantineClock.dates(version, events).releaseFrom();
            if (release != null) {
                last.put(stay, LocalDate.ofInstant(release, VietNam.ZONE).minusDays(1));
            }
        });
        return last;
    }
}
