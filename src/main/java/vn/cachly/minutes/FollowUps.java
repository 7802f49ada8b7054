package vn.cachly.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.clock.ClockService;
import vn.cachly.protocol.ProtocolService;

/** Until when somebody who has not left yet will be looked after at home, if he leaves as planned. */
@ApplicationScoped
class FollowUps {
    private final ClockService clock;
    private final ProtocolService protocols;

    FollowUps(ClockService clock, ProtocolService protocols) {
        this.clock = clock;
        this.protocols = protocols;
    }

    /** The last day for each stay; without those whom nobody looks after. */
    Map<UUID, LocalDate> planned(List<UUID> stays, LocalDate leaving) {
        Map<UUID, LocalDate> until = new HashMap<>();
        clock.of(stays)
                .forEach((stay, events) -> ClockService.versionOf(events)
                        .flatMap(protocols::published)
                        .map(version -> version.terms().followUpDays())
                        .filter(days -> days > 0)
                        .ifPresent(days -> until.put(stay, leaving.plusDays(days - 1L))));
        return until;
    }
}
