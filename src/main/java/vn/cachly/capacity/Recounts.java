package vn.cachly.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cachly.access.AssignmentService;
import vn.cachly.area.AreaPlaceService;
import vn.cachly.facility.Categories;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** What capacity asks of the database: which camps, and how many of what in them. */
@UseCase
@Transactional
@ApplicationScoped
class Recounts {
    private final Counts counts;
    private final AssignmentService places;
    private final AreaPlaceService areas;
    private final Categories categories;

    Recounts(Counts counts, AssignmentService places, AreaPlaceService areas, Categories categories) {
        this.counts = counts;
        this.places = places;
        this.areas = areas;
        this.categories = categories;
    }

    /**
     * The camps meant: one, or those that lay in a unit on that day, or all of the actor's place.
     *
     * @throws vn.cachly.problem.RuleBroken PLACE_NOT_FOUND (404) for a place that is not the actor's
     */
    Set<UUID> camps(UUID facility, UUID unit, Instant at) {
        if (facility != null) {
            places.requireReach(facility, null);
            return Set.of(facility);
        }
        if (unit != null) {
            places.requireReach(null, unit);
            return areas.within(unit, LocalDate.ofInstant(at, VietNam.ZONE));
        }
        return places.facilities();
    }

    /** The actor's reach has been checked; a camp counts where it lay then, even if it lies elsewhere now. */
    List<FacilityCount> count(Set<UUID> camps, CapacityFilter filter, Instant at) {
        places.lookEverywhere();
        List<String> clashing = filter.category() == null ? List.of() : categories.clashingWith(filter.category());
        return counts.recount(camps, filter, clashing, at);
    }
}
