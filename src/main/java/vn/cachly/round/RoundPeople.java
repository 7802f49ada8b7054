package vn.cachly.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.health.CheckSession;
import vn.cachly.health.HealthAlertRef;
import vn.cachly.health.HealthCheckView;
import vn.cachly.health.HealthService;
import vn.cachly.muster.MusterPerson;
import vn.cachly.protocol.ProtocolService;

/** What is known of the health of people on a list. As many statements for one as for hundreds. */
@ApplicationScoped
class RoundPeople {
    private final HealthService health;
    private final ClockService clock;
    private final ProtocolService protocols;

    RoundPeople(HealthService health, ClockService clock, ProtocolService protocols) {
        this.health = health;
        this.clock = clock;
        this.protocols = protocols;
    }

    Known of(List<MusterPerson> people, LocalDate day, CheckSession session) {
        List<UUID> stays = people.stream().map(MusterPerson::stayId).toList();
        return new Known(session, health.ofDay(stays, day), health.openAlerts(stays), clock.of(stays));
    }

    /** By stay. */
    final class Known {
        private final CheckSession session;
        private final Map<UUID, List<HealthCheckView>> checks;
        private final Map<UUID, HealthAlertRef> alerts;
        private final Map<UUID, List<ClockEvent>> events;

        private Known(
                CheckSession session,
                Map<UUID, List<HealthCheckView>> checks,
                Map<UUID, HealthAlertRef> alerts,
                Map<UUID, List<ClockEvent>> events) {
            this.session = session;
            this.checks = checks;
            this.alerts = alerts;
            this.events = events;
        }

        List<RoundPerson> all(List<MusterPerson> people) {
            return people.stream().map(this::of).toList();
        }

        private RoundPerson of(MusterPerson person) {
            UUID stay = person.stayId();
            List<HealthCheckView> ofDay = checks.getOrDefault(stay, List.of());
            Integer daily = daily(stay);
            HealthAlertRef alert = alerts.get(stay);
            return new RoundPerson(
                    stay,
                    person.personId(),
                    person.name(),
                    person.birthDate(),
                    person.sex(),
                    person.category(),
                    person.bed(),
                    person.childSharing(),
                    daily,
                    ofDay.size(),
                    last(ofDay),
                    Expectation.isMissing(daily, session, ofDay),
                    alert == null ? null : alert.id());
        }

        private HealthCheckView last(List<HealthCheckView> ofDay) {
            return ofDay.stream()
                    .filter(check -> check.session() == session)
                    .reduce((one, next) -> next)
                    .orElse(null);
        }

        private Integer daily(UUID stay) {
            return ClockService.versionOf(events.getOrDefault(stay, List.of()))
                    .flatMap(protocols::published)
                    .map(version -> version.terms().dailyChecks())
                    .orElse(null);
        }
    }
}
