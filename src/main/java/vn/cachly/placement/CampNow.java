package vn.cachly.placement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
