package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.sampling.NeedCause;
import vn.cachly.sampling.NewNeed;
import vn.cachly.sampling.SamplingNeeds;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.stay.StayService;

/** What a decision about contacts does: to the stay each is in now, which may be another than that in which he was with the case. */
@ApplicationScoped
class Deciding {
    private final Exposures exposures;
    private final StayService stays;
    private final ClockService clock;
    private final SamplingNeeds needs;
    private final Recalling recalling;
    private final CurrentActor current;

    Deciding(
            Exposures exposures,
            StayService stays,
            ClockService clock,
            SamplingNeeds needs,
            Recalling recalling,
            CurrentActor current) {
        this.exposures = exposures;
        this.stays = stays;
        this.clock = clock;
        this.needs = needs;
        this.recalling = recalling;
        this.current = current;
    }

    void confirm(Exposures.Row row, List<UUID> wanted, String reason, Happened now) {
        List<Exposures.Contact> chosen = taken(row, wanted, now);
        List<Exposures.Contact> here =
                chosen.stream().filter(Exposures.Contact::isHere).toList();
        List<Exposures.Contact> left =
                chosen.stream().filter(one -> !one.isHere()).toList();
        takenBack(here, now, reason);
        List<NewEvent> events = here.stream()
                .map(one -> NewEvent.of(
                        Ids.next(), one.presentId(), ClockEventKind.LAST_CONTACT, one.lastAt(), row.id(), reason))
                .toList();
        if (!here.isEmpty()) {
            clock.add(events, now.recordedAt());
            stays.touch(presentOf(here));
            needs.open(
                    here.stream()
                            .map(one -> new NewNeed(
                                    one.presentId(),
                                    one.presentFacilityId(),
                                    NeedCause.CONTACT,
                                    row.id(),
                                    now.recordedAt()))
                            .toList(),
                    now);
        }
        decide(row, here, events.stream().map(NewEvent::id).toList(), MemberState.CONFIRMED, reason, now);
        decide(row, left, nothing(left), MemberState.CONFIRMED, reason, now);
        recalling.call(left.stream().filter(one -> isNews(one, row)).toList(), now);
    }

    void reject(Exposures.Row row, List<UUID> wanted, String reason, Happened now) {
        List<Exposures.Contact> chosen = taken(row, wanted, now);
        List<UUID> moved = Stream.concat(takenBack(chosen, now, reason).stream(), presentOf(chosen).stream())
                .distinct()
                .toList();
        stays.touch(moved);
        needs.notNeeded(moved, NeedCause.CONTACT, row.id(), now);
        decide(row, chosen, nothing(chosen), MemberState.REJECTED, reason, now);
        recalling.letBe(wanted);
    }

    /** Their stays are taken, so that nobody leaves meanwhile; those who did before are known as such. */
    private List<Exposures.Contact> taken(Exposures.Row row, List<UUID> wanted, Happened now) {
        List<Exposures.Contact> known = of(row, wanted, now);
        stays.takeAll(Stream.concat(wanted.stream(), presentOf(known).stream())
                .distinct()
                .toList());
        return of(row, wanted, now);
    }

    private List<Exposures.Contact> of(Exposures.Row row, List<UUID> wanted, Happened now) {
        return exposures.contacts(row.id(), now.recordedAt()).stream()
                .filter(one -> wanted.contains(one.stayId()))
                .toList();
    }

    /** What was decided before of these counts no more. @return whose clocks that has moved */
    private List<UUID> takenBack(List<Exposures.Contact> chosen, Happened now, String reason) {
        List<UUID> events = chosen.stream()
                .map(Exposures.Contact::clockEvent)
                .filter(Objects::nonNull)
                .toList();
        return clock.revokeWherever(events, now, reason);
    }

    /** He was called with the exposure, unless he was still here then, or nobody wanted him to be. */
    private static boolean isNews(Exposures.Contact one, Exposures.Row row) {
        return !one.isUndecided() || one.leftAt().isAfter(row.openedAt());
    }

    private void decide(
            Exposures.Row row,
            List<Exposures.Contact> contacts,
            List<UUID> events,
            MemberState state,
            String reason,
            Happened now) {
        exposures.decide(
                row.id(),
                contacts,
                events,
                state,
                now.recordedAt(),
                current.get().subject(),
                reason);
    }

    private static List<UUID> presentOf(List<Exposures.Contact> contacts) {
        return contacts.stream()
                .map(Exposures.Contact::presentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<UUID> nothing(List<Exposures.Contact> of) {
        List<UUID> none = new ArrayList<>();
        of.forEach(one -> none.add(null));
        return none;
    }
}
