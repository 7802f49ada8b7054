package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.area.AreaService;
import vn.cachly.certificate.CertificateService;
import vn.cachly.certificate.CertificateView;
import vn.cachly.certificate.IssueCertificate;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.DueTest;
import vn.cachly.gate.ExitKind;
import vn.cachly.handover.HandoverService;
import vn.cachly.handover.SendHandover;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.VietNam;
import vn.cachly.stay.StayNow;

/** What whoever leaves is given: a certificate, unless he goes on at home, and a commune that knows of him. */
@ApplicationScoped
class Papers {
    private final AreaService areas;
    private final CertificateService certificates;
    private final HandoverService handovers;
    private final ClockService clock;
    private final ProtocolService protocols;
    private final ReleaseConfig config;

    Papers(
            AreaService areas,
            CertificateService certificates,
            HandoverService handovers,
            ClockService clock,
            ProtocolService protocols,
            ReleaseConfig config) {
        this.areas = areas;
        this.certificates = certificates;
        this.handovers = handovers;
        this.clock = clock;
        this.protocols = protocols;
        this.config = config;
    }

    /** What each was given, by stay. */
    record Given(Map<UUID, CertificateView> certificates, Map<UUID, UUID> handovers) {
        static final Given NOTHING = new Given(Map.of(), Map.of());

        UUID certificate(UUID stay) {
            return certificates.containsKey(stay) ? certificates.get(stay).id() : null;
        }

        String serial(UUID stay) {
            return certificates.containsKey(stay) ? certificates.get(stay).serial() : null;
        }

        UUID handover(UUID stay) {
            return handovers.get(stay);
        }
    }

    Given give(ReleaseLists.Row row, List<StayNow> leaving, Map<UUID, ReleaseLists.Item> listed, Happened when) {
        List<UUID> ids = leaving.stream().map(StayNow::id).toList();
        Map<UUID, List<ClockEvent>> events = clock.of(ids);
        LocalDate today = LocalDate.ofInstant(when.at(), VietNam.ZONE);
        Map<UUID, UUID> communes = areas.communes(
                leaving.stream().map(one -> receiver(listed, one)).distinct().toList());
        List<IssueCertificate> asked = new ArrayList<>();
        List<SendHandover> sent = new ArrayList<>();
        Map<UUID, UUID> handedOver = new HashMap<>();
        for (StayNow one : leaving) {
            Optional<ProtocolVersion> version = ClockService.versionOf(events.getOrDefault(one.id(), List.of()))
                    .flatMap(protocols::published);
            int days = version.map(rule -> rule.terms().followUpDays()).orElse(0);
            LocalDate until = days == 0 ? null : today.plusDays(days - 1L);
            if (!listed.get(one.id()).exitKind().equals(ExitKind.HOME_QUARANTINE.name())) {
                asked.add(new IssueCertificate(
                        Ids.next(),
                        one.id(),
                        one.personId(),
                        one.facilityId(),
                        LocalDate.ofInstant(one.beganAt(), VietNam.ZONE),
                        today,
                        row.decisionNumber(),
                        until));
            }
            ReleaseLists.Item item = listed.get(one.id());
            UUID handover = Ids.next();
            handedOver.put(one.id(), handover);
            sent.add(new SendHandover(
                    handover,
                    one.id(),
                    one.personId(),
                    one.facilityId(),
                    communes.get(receiver(listed, one)),
                    item.transport(),
                    item.vehicle(),
                    when.at()
                            .plus(version.map(rule ->
                                            Duration.ofHours(rule.terms().handoverHours()))
                                    .orElse(config.handoverDue())),
                    until,
                    version.map(rule -> tests(rule, today)).orElse(List.of())));
        }
        Map<UUID, CertificateView> issued = new HashMap<>();
        certificates.issue(asked, when).forEach(one -> issued.put(one.stayId(), one));
        handovers.send(sent, when);
        return new Given(issued, handedOver);
    }

    private static UUID receiver(Map<UUID, ReleaseLists.Item> listed, StayNow one) {
        UUID named = listed.get(one.id()).receivingUnitId();
        return named == null ? one.unitAfterId() : named;
    }

    /** Those that the rule asks for at home, counted from the day on which he really left. */
    private static List<DueTest> tests(ProtocolVersion rule, LocalDate today) {
        return rule.milestones().stream()
                .filter(milestone -> milestone.phase() == Phase.FOLLOW_UP)
                .map(milestone -> new DueTest(
                        Phase.FOLLOW_UP, milestone.day(), today.plusDays(milestone.day() - 1L), milestone.methods()))
                .toList();
    }
}
