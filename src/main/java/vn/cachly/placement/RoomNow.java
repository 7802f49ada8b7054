package vn.cachly.placement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.layout.NeighbourView;
import vn.cachly.layout.SexPolicy;

/**
 * A room with its beds.
 *
 * @param level steps from the ground
 * @param position in walking order
 * @param keptFor the only mixing group that is let in; or null
 */
record RoomNow(
        UUID id,
        String building,
        String floor,
        int level,
        String name,
        int position,
        SexPolicy policy,
        String keptFor,
        List<NeighbourView> neighbours,
        List<BedNow> beds) {
    Stream<UseNow> uses() {
        return beds.stream().flatMap(bed -> bed.uses().stream());
    }

    RoomNow without(Set<UUID> stays) {
        return with(beds.stream().map(bed -> bed.without(stays)).toList());
    }

    RoomNow with(List<BedNow> others) {
        return new RoomNow(id, building, floor, level, name, position, policy, keptFor, neighbours, others);
    }
}
