package vn.cachly.placement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.bed.BedUseKind;
import vn.cachly.layout.AdjacencyKind;
import vn.cachly.layout.NeighbourView;
import vn.cachly.layout.SexPolicy;
import vn.cachly.person.Sex;

/** One bed with one use of it, or none, as the statement gives it; a camp without beds is one row without a bed. */
@RegisterForReflection
record CampRow(
        Integer cohortHours,
        String approved,
        UUID roomId,
        String building,
        String floor,
        Integer level,
        String room,
        Integer position,
        String sexPolicy,
        String keptFor,
        String neighbours,
        UUID bedId,
        String bed,
        String kind,
        Integer slot,
        UUID stayId,
        String sex,
        String mixingGroup,
        Boolean infectious,
        Instant cohortFrom) {
    static List<String> split(String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(","));
    }

    RoomNow room(List<BedNow> beds) {
        List<NeighbourView> touching =
                split(neighbours).stream().map(CampRow::neighbour).toList();
        return new RoomNow(
                roomId, building, floor, level, room, position, SexPolicy.valueOf(sexPolicy), keptFor, touching, beds);
    }

    UseNow use(Map<UUID, UUID> vehicles) {
        return new UseNow(
                BedUseKind.valueOf(kind),
                slot,
                stayId,
                sex == null ? null : Sex.valueOf(sex),
                mixingGroup,
                Boolean.TRUE.equals(infectious),
                stayId == null ? null : vehicles.get(stayId),
                cohortFrom);
    }

    private static NeighbourView neighbour(String pair) {
        String[] parts = pair.split(" ");
        return new NeighbourView(UUID.fromString(parts[0]), AdjacencyKind.valueOf(parts[1]));
    }
}
