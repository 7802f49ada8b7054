package vn.cachly.placement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A camp at a moment, as far as beds are sought in it.
 *
 * @param cohortHours how long after its first occupant a room takes newcomers; null: always
 * @param approved categories
 * @param rooms in walking order
 */
record CampNow(Instant at, Integer cohortHours, Set<String> approved, List<RoomNow> rooms) {
    /** As if these stays were nowhere. */
    CampNow without(Set<UUID> stays) {
        return new CampNow(
                at,
                cohortHours,
                approved,
                rooms.stream().map(room -> room.without(stays)).toList());
    }

    /** As if those whose beds are chosen lay there. */
    CampNow with(Map<UUID, Guest> byBed) {
        return byBed.isEmpty()
                ? this
                : new CampNow(
                        at,
                        cohortHours,
                        approved,
                        rooms.stream()
                                .map(room -> room.with(room.beds().stream()
                                        .map(bed -> byBed.containsKey(bed.id())
                                                ? bed.with(byBed.get(bed.id()).use(at))
                                                : bed)
                                        .toList()))
                                .toList());
    }

    /** Who has a bed of his own. */
    Set<UUID> lying() {
        return rooms.stream()
                .flatMap(room -> room.beds().stream())
                .flatMap(bed -> bed.inTheWay().stream())
                .filter(UseNow::isPerson)
                .map(UseNow::stayId)
                .collect(Collectors.toSet());
    }

    Company companyOf(RoomNow room) {
        List<Member> members = room.uses()
                .filter(UseNow::isPerson)
                .map(use -> use.member(isOver(use.cohortFrom())))
                .toList();
        return new Company(room.policy(), room.keptFor(), members);
    }

    private boolean isOver(Instant cohortFrom) {
        return cohortHours != null
                && !cohortFrom.plus(Duration.ofHours(cohortHours)).isAfter(at);
    }
}
