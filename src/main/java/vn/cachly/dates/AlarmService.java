package vn.cachly.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.DateAlarm;
import vn.cachly.clock.Dates;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.facility.FacilityService;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Every stay of a camp whose order is missing or too short, or whose days are over. Four statements, however many people. */
@UseCase
@Transactional
@ApplicationScoped
public class AlarmService {
    private final FactsOfStays facts;
    private final FacilityService facilities;
    private final ClockService clock;
    private final ProtocolService protocols;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    AlarmService(
            FactsOfStays facts,
            FacilityService facilities,
            ClockService clock,
            ProtocolService protocols,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.facts = facts;
        this.facilities = facilities;
        this.clock = clock;
        this.protocols = protocols;
        this.timekeeper = timekeeper;
        this.looks = looks;
    }

    /** @param alarm only these; null for all */
    public Page<AlarmLine> of(UUID facility, DateAlarm alarm, Keyset keyset) {
        facilities.require(facility);
        Instant now = timekeeper.now();
        List<Facts> stays = facts.lastingIn(facility);
        Map<UUID, List<ClockEvent>> events =
                clock.of(stays.stream().map(Facts::id).toList());
        List<AlarmLine> lines = stays.stream()
                .map(stay -> line(stay, events.getOrDefault(stay.id(), List.of()), now))
                .filter(line ->
                        alarm == null ? !line.alarms().isEmpty() : line.alarms().contains(alarm))
                .filter(line -> line.stayId().toString().compareTo(keyset.id().toString()) > 0)
                .limit(keyset.rows())
                .toList();
        List<UUID> ids = lines.stream().map(AlarmLine::stayId).toList();
        looks.fire(new PersonsRead("stay.alarms-read", "stay", ids, facility));
        return keyset.page(lines, line -> "", AlarmLine::stayId);
    }

    private AlarmLine line(Facts stay, List<ClockEvent> events, Instant now) {
        ProtocolVersion version =
                ClockService.versionOf(events).flatMap(protocols::published).orElse(null);
        Dates dates = QuarantineClock.dates(version, events);
        return new AlarmLine(
                stay.id(),
                stay.personId(),
                stay.roomId(),
                DateAlarm.of(stay.beganAt(), stay.orderedUntil(), version, dates, now),
                stay.beganAt(),
                dates.releaseFrom(),
                stay.orderedUntil());
    }
}
