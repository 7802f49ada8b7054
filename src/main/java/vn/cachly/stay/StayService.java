package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Stays stays;
    private final StayVersions versions;
    private final StayReads reads;
    private final StayViews views;
    private final StaysNow now;
    private final FacilityService facilities;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    StayService(
            Stays stays,
            StayVersions versions,
            StayReads reads,
            StayViews views,
            StaysNow now,
            FacilityService facilities,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.stays = stays;
        this.versions = versions;
        this.reads = reads;
        this.views = views;
        this.now = now;
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
        return keyset.page(views.lines(rows), line -> "", StayLine::id);
    }

    /**
     * Takes a stay for a step of its dates: its version rises, because they are shown with it.
     *
     * @param version as the client saw it; null when the step does not ask
     * @throws RuleBroken NOT_FOUND (404), STALE (412), STAY_ENDED (409)
     */
    public TakenStay take(UUID id, Integer version) {
        Stay stay = stays.locked(id);
        if (version != null) {
            stay.seenAs(version);
        }
        stay.open();
        stays.touch(stay);
        stays.flush();
        return new TakenStay(id, stay.personId(), stay.facilityId(), stay.version());
    }

    /** Takes many stays that last, in the order of their ids, and keeps them until this transaction ends. */
    public void takeAll(List<UUID> ids) {
        versions.lock(ids);
    }

    /** Their versions rise. */
    public void touch(List<UUID> ids) {
        versions.rise(ids);
    }

    /**
     * As it is; for whoever draws conclusions from it and shows nobody.
     *
     * @throws RuleBroken NOT_FOUND (404)
     */
    public StayNow now(UUID id) {
        return now(List.of(id)).stream().findFirst().orElseThrow(RuleBroken::notFound);
    }

    /** The stay of this person that lasts, taken; whatever else of his changed the caller, that may not end meanwhile. */
    public Optional<StayNow> presentOf(UUID person) {
        return stays.openOf(person)
                .map(id -> {
                    takeAll(List.of(id));
                    return now(id);
                })
                .filter(StayNow::isOpen);
    }

    /** As they are, by id; those of another place are left out. */
    public List<StayNow> now(Collection<UUID> ids) {
        return now.of(ids);
    }

    /** Those of these who share a bed with somebody who is not among these. */
    public Set<UUID> sharingWith(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(now.sharingWithOthers(ids));
    }

    /** The stays of these people that last in this camp, by id. */
    public List<StayNow> lastingOf(UUID facility, Collection<UUID> people) {
        return people.isEmpty() ? List.of() : now.lastingOf(facility, people);
    }

    /** Everybody whose stay in this camp lasts, by id. */
    public List<StayNow> lastingIn(UUID facility) {
        return now.lastingIn(facility);
    }

    public Timeline timeline(UUID id) {
        StayReads.Row row = reads.one(id, timekeeper.now()).orElseThrow(RuleBroken::notFound);
        looks.fire(new PersonsRead("stay.timeline-read", "stay", List.of(id, row.personId()), row.facilityId()));
        return new Timeline(id, reads.timeline(id));
    }
}
