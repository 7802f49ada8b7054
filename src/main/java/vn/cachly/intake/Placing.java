package vn.cachly.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.group.GroupNow;
import vn.cachly.layout.LayoutService;
import vn.cachly.placement.Placement;
import vn.cachly.placement.PlacementService;
import vn.cachly.placement.Proposal;
import vn.cachly.placement.Unplaced;
import vn.cachly.screening.ScreeningView;
import vn.cachly.shared.Keyset;
import vn.cachly.stay.StayService;

/** Finds beds for people of a group, and camps for those for whom there is none. */
@ApplicationScoped
class Placing {
    private static final int CAMPS = 10;

    private final PlacementService placement;
    private final Candidates candidates;
    private final Beds beds;
    private final LayoutService layout;
    private final StayService stays;

    Placing(PlacementService placement, Candidates candidates, Beds beds, LayoutService layout, StayService stays) {
        this.placement = placement;
        this.candidates = candidates;
        this.beds = beds;
        this.layout = layout;
        this.stays = stays;
    }

    /**
     * Takes every room of the camp, so that what is proposed is what can be done; stays before rooms, as everybody takes them: of
     * guardians and families who are here already, and of people who turn out to be in quarantine.
     */
    void take(GroupNow group, Collection<ArrivalNow> people, Map<UUID, ArrivalNow> listed) {
        List<UUID> known = people.stream()
                .filter(one -> one.person() == null)
                .map(ArrivalNow::personId)
                .toList();
        List<UUID> before = Stream.concat(
                        Homes.staysOf(people, listed).stream(),
                        known.isEmpty() ? Stream.empty() : beds.openStays(known).stream())
                .toList();
        if (!before.isEmpty()) {
            stays.takeAll(before);
        }
        layout.lockAllOf(group.facilityId());
    }

    /**
     * @param at the moment of their admission; null for the present
     * @param chosen beds that are chosen for some of them, by arrival; they get no proposal
     */
    Placement propose(
            GroupNow group,
            List<ArrivalNow> people,
            Map<UUID, ScreeningView> found,
            Map<UUID, ArrivalNow> listed,
            Instant at,
            boolean split,
            Map<UUID, UUID> chosen) {
        Set<UUID> lying = beds.lying(Homes.staysOf(people, listed), group.facilityId());
        Homes homes = new Homes(people, listed, lying, chosen.keySet());
        return placement.propose(
                group.facilityId(),
                candidates.of(people, found, homes, chosen),
                at,
                split,
                beds.vehicles(group.facilityId()));
    }

    /** The beds of a placement, by arrival. */
    static Map<UUID, Admitting.Bed> beds(Placement placement, Map<UUID, ArrivalNow> listed) {
        Map<UUID, Admitting.Bed> found = new HashMap<>();
        for (Proposal proposal : placement.proposals()) {
            ArrivalNow guardian = listed.get(proposal.guardianId());
            UUID stay = guardian == null ? proposal.guardianId() : guardian.stayId();
            found.put(proposal.candidateId(), new Admitting.Bed(proposal.bedId(), stay));
        }
        return found;
    }

    /** Of each category by itself, because a camp is approved for some only. */
    List<Overflow> elsewhere(UUID facility, List<Unplaced> unplaced, Map<UUID, ScreeningView> found) {
        Map<String, List<Unplaced>> byCategory = unplaced.stream()
                .filter(one -> found.containsKey(one.candidateId()))
                .collect(Collectors.groupingBy(
                        one -> found.get(one.candidateId()).category()));
        List<Overflow> elsewhere = new ArrayList<>();
        byCategory.keySet().stream()
                .sorted()
                .filter(Objects::nonNull)
                .forEach(category -> elsewhere.add(new Overflow(
                        category,
                        byCategory.get(category).size(),
                        placement
                                .elsewhere(facility, category, null, 1, Keyset.of(CAMPS, null))
                                .items())));
        return elsewhere;
    }
}
