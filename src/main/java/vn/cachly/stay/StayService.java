package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.facility.FacilityService;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Stays as people look at them. Each look is logged. */
@UseCase
@Transactional
@ApplicationScoped
public class StayService {
    private final StayReads reads;
    private final StayViews views;
    private final FacilityService facilities;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    StayService(
            StayReads reads,
            StayViews views,
            FacilityService facilities,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.reads = reads;
        this.views = views;
        this.facilities = facilities;
        this.timekeeper = timekeeper;
        this.looks = looks;
    }

    public StayView view(UUID id) {
        StayReads.Row row = reads.one(id, timekeeper.now()).orElseThrow(RuleBroken::notFound);
        looks.fire(new PersonsRead("stay.read", "stay", List.of(id, row.personId()), row.facilityId()));
        return views.view(row);
    }

    /** @param open those that last, or those that are over */
    public Page<StayLine> page(UUID facility, boolean open, Keyset keyset) {
        facilities.require(facility);
        List<StayReads.Row> rows = reads.page(facility, open, keyset);
        if (!rows.isEmpty()) {
            List<UUID> ids = rows.stream().map(StayReads.Row::id).toList();
            looks.fire(new PersonsRead("stay.listed", "stay", ids, facility));
        }
        return keyset.page(rows.stream().map(views::line).toList(), line -> "", StayLine::id);
    }

    public Timeline timeline(UUID id) {
        StayReads.Row row = reads.one(id, timekeeper.now()).orElseThrow(RuleBroken::notFound);
        looks.fire(new PersonsRead("stay.timeline-read", "stay", List.of(id, row.personId()), row.facilityId()));
        return new Timeline(id, reads.timeline(id));
    }
}
