package vn.cachly.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.facility.Categories;
import vn.cachly.facility.CategoryView;
import vn.cachly.facility.FacilityService;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Who could lie where. Proposes only: nothing is written and no bed is kept, whoever admits or moves is judged again. */
@UseCase
@Transactional
@ApplicationScoped
public class PlacementService {
    private final Camps camps;
    private final OtherCamps others;
    private final Newcomers newcomers;
    private final Guests guests;
    private final FacilityService facilities;
    private final Categories categories;
    private final Timekeeper timekeeper;
    private final Placer placer = new GreedyPlacer();

    PlacementService(
            Camps camps,
            OtherCamps others,
            Newcomers newcomers,
            Guests guests,
            FacilityService facilities,
            Categories categories,
            Timekeeper timekeeper) {
        this.camps = camps;
        this.others = others;
        this.newcomers = newcomers;
        this.guests = guests;
        this.facilities = facilities;
        this.categories = categories;
        this.timekeeper = timekeeper;
    }

    /** As {@link #propose(UUID, List, Instant, boolean, Map)} when nobody knows with whom those in the camp came. */
    public Placement propose(UUID facility, List<Candidate> people, Instant at, boolean split) {
        return propose(facility, people, at, split, Map.of());
    }

    /**
     * Beds for people who come together.
     *
     * @param people each id once
     * @param at the moment of their admission; null for the present
     * @param split whether a family that no room takes whole may be parted
     * @param vehicles with which group those in the camp came, by their stays, as far as it is known
     * @throws RuleBroken NOT_FOUND (404), also for a camp of another place; CATEGORY_UNKNOWN (400)
     */
    public Placement propose(
            UUID facility, List<Candidate> people, Instant at, boolean split, Map<UUID, UUID> vehicles) {
        Instant moment = at == null ? timekeeper.now() : at;
        CampNow camp = camp(facility, moment, vehicles);
        return placer.place(
                camp,
                people.stream().map(candidate -> guests.of(candidate, moment)).toList(),
                split);
    }

    /**
     * Other camps of the actor's place with room for so many, the nearest first.
     *
     * @param sex null: whoever; a bed counts if anybody of the category may have it
     * @throws RuleBroken NOT_FOUND (404), also for a camp of another place; CATEGORY_UNKNOWN (400)
     */
    public Page<CampElsewhere> elsewhere(UUID facility, String category, Sex sex, int count, Keyset keyset) {
        facilities.require(facility);
        CategoryView known = categories.of(category);
        List<ElsewhereRow> rows = others.page(facility, known, sex, count, timekeeper.now(), keyset);
        Page<ElsewhereRow> page = keyset.page(rows, row -> Integer.toString(row.metres()), ElsewhereRow::facilityId);
        return new Page<>(page.items().stream().map(ElsewhereRow::line).toList(), page.next());
    }

    PlacementView view(UUID facility, Seeking seeking, Keyset keyset) {
        Instant now = timekeeper.now();
        CampNow camp = camp(facility, now, Map.of());
        return new Offers(camp, newcomers.of(facility, seeking, now)).view(keyset);
    }

    private CampNow camp(UUID facility, Instant at, Map<UUID, UUID> vehicles) {
        return camps.now(facility, at, vehicles).orElseThrow(RuleBroken::notFound);
    }
}
