package vn.cachly.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.facility.FacilityService;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;

/** Who is away from a camp. Each look is logged. */
@UseCase
@Transactional
@ApplicationScoped
public class AwayService {
    private final Absences absences;
    private final HospitalTrips trips;
    private final FacilityService facilities;
    private final Event<PersonsRead> looks;

    AwayService(Absences absences, HospitalTrips trips, FacilityService facilities, Event<PersonsRead> looks) {
        this.absences = absences;
        this.trips = trips;
        this.facilities = facilities;
        this.looks = looks;
    }

    /** @param open those that last, or those that are over */
    public Page<AbsenceView> absences(UUID facility, boolean open, Keyset keyset) {
        facilities.require(facility);
        Page<AbsenceView> page = keyset.page(
                absences.page(facility, open, keyset), view -> view.lastSeenAt().toString(), AbsenceView::id);
        log("absence.listed", page.items().stream().flatMap(one -> Stream.of(one.stayId(), one.personId())), facility);
        return page;
    }

    public Page<HospitalTripLine> atHospital(UUID facility, Keyset keyset) {
        facilities.require(facility);
        Page<HospitalTripLine> page =
                keyset.page(trips.page(facility, keyset), line -> line.leftAt().toString(), HospitalTripLine::id);
        log(
                "hospital-trip.listed",
                page.items().stream().flatMap(one -> Stream.of(one.stayId(), one.personId())),
                facility);
        return page;
    }

    private void log(String action, Stream<UUID> shown, UUID facility) {
        List<UUID> ids = shown.toList();
        if (!ids.isEmpty()) {
            looks.fire(new PersonsRead(action, "stay", ids, facility));
        }
    }
}
