package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.clock.ClockEvent;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Sex;
import vn.cachly.screening.TriageOutcome;
import vn.cachly.shared.Timekeeper;

/** Makes of a stay what the actor is shown, with the steps he may take. */
@ApplicationScoped
class StayViews {
    /** What was found of somebody's health is for those who look after him. */
    private static final List<String> CARING =
            List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT);

    private final DatesOfStays dates;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    StayViews(DatesOfStays dates, CurrentActor current, Timekeeper timekeeper) {
        this.dates = dates;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    StayView view(StayReads.Row row) {
        return view(row, dates.events(List.of(row.id())).getOrDefault(row.id(), List.of()));
    }

    /** @param events of its clock */
    StayView view(StayReads.Row row, List<ClockEvent> events) {
        DatesOfStays.Of of = dates.of(row, events);
        List<String> misfits =
                row.misfits() == null ? List.of() : List.of(row.misfits().split(","));
        return new StayView(
                row.id(),
                new StayPerson(
                        row.personId(),
                        row.name(),
                        BirthDate.textOf(row.birthDate(), row.birthPrecision()),
                        Sex.valueOf(row.sex()),
                        row.nationality(),
                        row.declaredOnly()),
                row.facilityId(),
                row.facilityName(),
                row.category(),
                whereabouts(row),
                row.bedId() == null
                        ? null
                        : new StayBed(
                                row.bedId(),
                                row.roomId(),
                                row.building(),
                                row.floor(),
                                row.room(),
                                row.bed(),
                                row.slot(),
                                row.inBedSince(),
                                row.guardianStayId()),
                row.beganAt(),
                row.endedAt(),
                endKind(row),
                row.endReason(),
                of.shown(),
                screening(row),
                DatesOfStays.missing(row, of),
                DatesOfStays.alerts(row, of, timekeeper.now()),
                misfits,
                AllowedSteps.of(row, current.get()),
                row.version());
    }

    /** All in one look at the ledger of their clocks. */
    List<StayLine> lines(List<StayReads.Row> rows) {
        Map<UUID, List<ClockEvent>> events =
                dates.events(rows.stream().map(StayReads.Row::id).toList());
        return rows.stream()
                .map(row -> line(row, events.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private StayLine line(StayReads.Row row, List<ClockEvent> events) {
        return new StayLine(
                row.id(),
                row.personId(),
                row.name(),
                BirthDate.textOf(row.birthDate(), row.birthPrecision()),
                Sex.valueOf(row.sex()),
                row.category(),
                whereabouts(row),
                row.building(),
                row.floor(),
                row.room(),
                row.bed(),
                row.beganAt(),
                row.endedAt(),
                endKind(row),
                dates.of(row, events).shown());
    }

    private StayScreening screening(StayReads.Row row) {
        Actor actor = current.get();
        boolean looksAfter = CARING.stream().anyMatch(actor::has);
        return row.screeningId() == null || !looksAfter
                ? null
                : new StayScreening(
                        row.screeningId(),
                        row.screenedAt(),
                        row.temperatureC(),
                        row.screenedAs(),
                        TriageOutcome.valueOf(row.outcome()));
    }

    private static PresenceKind whereabouts(StayReads.Row row) {
        return row.whereabouts() == null ? null : PresenceKind.valueOf(row.whereabouts());
    }

    private static EndKind endKind(StayReads.Row row) {
        return row.endKind() == null ? null : EndKind.valueOf(row.endKind());
    }
}
