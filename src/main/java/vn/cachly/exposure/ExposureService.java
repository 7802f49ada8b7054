package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.facility.FacilityService;
import vn.cachly.result.EarlierStays;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Exposures as people look at them, and whose gate they shut. */
@UseCase
@Transactional
@ApplicationScoped
public class ExposureService {
    private final Exposures exposures;
    private final EarlierStays earlier;
    private final FacilityService facilities;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    ExposureService(
            Exposures exposures,
            EarlierStays earlier,
            FacilityService facilities,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.exposures = exposures;
        this.earlier = earlier;
        this.facilities = facilities;
        this.current = current;
        this.timekeeper = timekeeper;
        this.looks = looks;
    }

    public ExposureView view(UUID id) {
        ExposureView view = shown(id);
        List<UUID> seen = Stream.concat(
                        Stream.of(view.caseStayId()), view.contacts().stream().map(ContactView::stayId))
                .toList();
        looks.fire(new PersonsRead("exposure.read", "stay", seen, view.facilityId()));
        return view;
    }

    /** @param facility null for all of the actor's place */
    public Page<ExposureView> page(UUID facility, boolean open, Keyset keyset) {
        if (facility != null) {
            facilities.require(facility);
        }
        Page<ExposureView> page = keyset.page(
                exposures.page(facility, open, keyset).stream()
                        .map(row -> view(row, null))
                        .toList(),
                row -> "",
                ExposureView::id);
        looks.fire(new PersonsRead(
                "exposure.listed",
                "stay",
                page.items().stream().map(ExposureView::caseStayId).toList(),
                facility));
        return page;
    }

    /** The exposures that keep each of these in; those whom none keeps are left out. One statement, however many. */
    public Map<UUID, List<Shutting>> shutting(Collection<UUID> stays) {
        Map<UUID, List<Shutting>> shut = new HashMap<>();
        exposures
                .shut(stays, earlier.days(), timekeeper.now())
                .forEach(one -> shut.computeIfAbsent(one.stayId(), any -> new ArrayList<>())
                        .add(new Shutting(one.exposureId(), one.undecided())));
        return shut;
    }

    /** @throws vn.cachly.problem.RuleBroken NOT_FOUND (404) */
    public UUID campOf(UUID id) {
        return exposures.row(id).facilityId();
    }

    ExposureView shown(UUID id) {
        Instant now = timekeeper.now();
        Exposures.Row row = exposures.row(id);
        return view(
                row,
                exposures.contacts(id, now).stream()
                        .map(ExposureService::contact)
                        .toList());
    }

    private ExposureView view(Exposures.Row row, List<ContactView> contacts) {
        ExposureState state = ExposureState.valueOf(row.state());
        boolean decides = current.get().has(Role.COMMANDER) || current.get().has(Role.DEPARTMENT);
        return new ExposureView(
                row.id(),
                row.sampleId(),
                row.caseStayId(),
                row.facilityId(),
                row.infectiousFrom(),
                state,
                row.openedAt(),
                row.dueAt(),
                state == ExposureState.OPEN && row.dueAt().isBefore(timekeeper.now()),
                row.undecided(),
                contacts,
                decides && state != ExposureState.UNDONE ? List.of("confirm", "reject") : List.of(),
                row.version());
    }

    private static ContactView contact(Exposures.Contact one) {
        return new ContactView(
                one.stayId(),
                one.personId(),
                one.facilityId(),
                one.roomId(),
                one.firstAt(),
                one.lastAt(),
                one.hours(),
                MemberState.valueOf(one.state()),
                one.goesOn(),
                one.leftAt(),
                one.decidedAt(),
                one.decidedBy(),
                one.reason());
    }
}
