package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.family.FamilyService;
import vn.cachly.family.Relative;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;

/** Those who belong to people about to leave and are in the camp too, on whatever list or on none. */
@ApplicationScoped
class Kin {
    private final FamilyService families;
    private final StayService stays;

    Kin(FamilyService families, StayService stays) {
        this.families = families;
        this.stays = stays;
    }

    /**
     * Families of people about to leave.
     *
     * @param families by person
     * @param others of these families, in the camp, and neither about to leave nor named as staying behind
     * @param alone minors who would stay behind without an adult of theirs, by family
     */
    record Kinship(Map<UUID, UUID> families, List<StayNow> others, Map<UUID, List<UUID>> alone) {
        /** The minors whom these would leave alone. */
        List<UUID> leftAloneBy(List<StayNow> party) {
            return party.stream()
                    .map(one -> families.get(one.personId()))
                    .distinct()
                    .flatMap(family -> alone.getOrDefault(family, List.of()).stream())
                    .toList();
        }
    }

    Kinship of(UUID facility, List<StayNow> leaving, Collection<UUID> behind, Instant at) {
        Map<UUID, UUID> family = new HashMap<>();
        Set<UUID> young = new HashSet<>();
        for (Relative one :
                families.relatives(leaving.stream().map(StayNow::personId).toList(), at)) {
            family.put(one.personId(), one.familyId());
            if (one.minor()) {
                young.add(one.personId());
            }
        }
        Set<UUID> going = leaving.stream().map(StayNow::id).collect(Collectors.toSet());
        List<StayNow> staying = stays.lastingOf(facility, family.keySet()).stream()
                .filter(one -> !going.contains(one.id()))
                .toList();
        return new Kinship(
                family,
                staying.stream().filter(one -> !behind.contains(one.id())).toList(),
                alone(staying, family, young));
    }

    /** Whoever is in a hospital, on the way or gone looks after nobody here. */
    private static Map<UUID, List<UUID>> alone(List<StayNow> lasting, Map<UUID, UUID> family, Set<UUID> young) {
        List<StayNow> staying = lasting.stream().filter(StayNow::isHere).toList();
        Set<UUID> kept = staying.stream()
                .filter(one -> !young.contains(one.personId()))
                .map(one -> family.get(one.personId()))
                .collect(Collectors.toSet());
        return staying.stream()
                .filter(one -> !kept.contains(family.get(one.personId())))
                .collect(Collectors.groupingBy(
                        one -> family.get(one.personId()), Collectors.mapping(StayNow::id, Collectors.toList())));
    }
}
