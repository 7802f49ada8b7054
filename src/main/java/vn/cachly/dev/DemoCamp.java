package vn.cachly.dev;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.cachly.facility.CreateFacility;
import vn.cachly.facility.FacilityKind;
import vn.cachly.facility.GrantApproval;
import vn.cachly.facility.Operator;
import vn.cachly.layout.AdjacencyKind;
import vn.cachly.layout.AdjacencyPlan;
import vn.cachly.layout.BedPlan;
import vn.cachly.layout.BuildingPlan;
import vn.cachly.layout.FloorPlan;
import vn.cachly.layout.RoomPlan;
import vn.cachly.layout.SexPolicy;

/** A camp in short, from which its whole layout follows. */
record DemoCamp(
        int number,
        String name,
        FacilityKind kind,
        Operator operator,
        UUID unitId,
        BigDecimal latitude,
        BigDecimal longitude,
        Integer cohortHours,
        String instrument,
        List<String> categories,
        List<Building> buildings) {
    static final Instant OPENED = Instant.parse("2025-12-31T17:00:00Z");

    /**
     * @param across how many rooms further along the opposite one is; null without
     * @param policies of the rooms of a floor, again from the first when they are used up
     */
    record Building(String name, int floors, int rooms, int beds, Integer across, List<SexPolicy> policies) {}

    /** A room to be; its ids follow from where it is. */
    record Room(UUID camp, String code, String name, SexPolicy policy, int beds) {
        UUID id() {
            return DemoIds.of("a" + code);
        }

        UUID bed(int number) {
            return DemoIds.of("b" + code + Integer.toHexString(number));
        }

        private RoomPlan plan() {
            List<BedPlan> plans = IntStream.rangeClosed(1, beds)
                    .mapToObj(bed -> new BedPlan(bed(bed), String.valueOf(bed)))
                    .toList();
            return new RoomPlan(id(), name, policy, null, plans);
        }
    }

    UUID id() {
        return DemoIds.of("f00" + number);
    }

    CreateFacility plan() {
        List<GrantApproval> approvals = IntStream.range(0, categories.size())
                .mapToObj(i -> new GrantApproval(
                        DemoIds.of("e" + number + "0" + i), categories.get(i), instrument, OPENED, null))
                .toList();
        return new CreateFacility(
                id(),
                name,
                kind,
                operator,
                unitId,
                null,
                latitude,
                longitude,
                cohortHours,
                OPENED,
                approvals,
                buildings.stream()
                        .map(building -> new BuildingPlan(building.name(), floors(building)))
                        .toList(),
                neighbours());
    }

    /** The rooms of a floor in walking order. */
    List<Room> rooms(String building, int floor) {
        Building one = buildings.stream()
                .filter(found -> found.name().equals(building))
                .findFirst()
                .orElseThrow();
        String letter = buildings.size() == 1 ? "" : building.toLowerCase(java.util.Locale.ROOT);
        return IntStream.range(0, one.rooms())
                .mapToObj(i -> {
                    String name = String.valueOf(floor * 100 + i + 1);
                    SexPolicy policy = one.policies().get(i % one.policies().size());
                    return new Room(id(), number + letter + name, name, policy, one.beds());
                })
                .toList();
    }

    private List<FloorPlan> floors(Building building) {
        return IntStream.rangeClosed(1, building.floors())
                .mapToObj(floor -> new FloorPlan(
                        String.valueOf(floor),
                        floor - 1,
                        rooms(building.name(), floor).stream().map(Room::plan).toList()))
                .toList();
    }

    private List<AdjacencyPlan> neighbours() {
        List<AdjacencyPlan> plans = new ArrayList<>();
        for (Building building : buildings) {
            for (int floor = 1; floor <= building.floors(); floor++) {
                String path = building.name() + "/" + floor + "/";
                List<Room> rooms = rooms(building.name(), floor);
                pair(plans, path, rooms, 1, AdjacencyKind.NEXT, building.across());
                if (building.across() != null) {
                    pair(plans, path, rooms, building.across(), AdjacencyKind.OPPOSITE, null);
                }
            }
        }
        return plans;
    }

    /** @param row how many rooms lie on one side of the corridor; null: all of them */
    private static void pair(
            List<AdjacencyPlan> plans, String path, List<Room> rooms, int step, AdjacencyKind kind, Integer row) {
        for (int i = 0; i + step < rooms.size(); i++) {
            if (row == null || (i + 1) % row != 0) {
                plans.add(new AdjacencyPlan(
                        path + rooms.get(i).name(), path + rooms.get(i + step).name(), kind));
            }
        }
    }
}
