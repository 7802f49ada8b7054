package vn.cachly.layout;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;

/** A plan laid flat, as rows that one statement each can write. Rooms are numbered in walking order. */
@RegisterForReflection
record LayoutRows(List<RoomRow> rooms, List<BedRow> beds, List<AdjacencyRow> adjacencies) {
    @RegisterForReflection
    record RoomRow(
            UUID id,
            String building,
            String floor,
            int level,
            String name,
            int position,
            SexPolicy policy,
            String kept) {}

    @RegisterForReflection
    record BedRow(UUID id, UUID room, String name, int position) {}

    @RegisterForReflection
    record AdjacencyRow(UUID room, UUID other, AdjacencyKind kind) {}

    static LayoutRows of(
            List<BuildingPlan> buildings, List<AdjacencyPlan> touching, Map<String, UUID> known, int after) {
        List<RoomRow> rooms = new ArrayList<>();
        List<BedRow> beds = new ArrayList<>();
        Map<String, UUID> byName = new HashMap<>(known);
        for (BuildingPlan building : buildings) {
            for (FloorPlan floor : building.floors()) {
                for (RoomPlan room : floor.rooms()) {
                    UUID id = Answers.idOr(room.id());
                    byName.put(building.name() + "/" + floor.name() + "/" + room.name(), id);
                    rooms.add(new RoomRow(
                            id,
                            building.name(),
                            floor.name(),
                            floor.level(),
                            room.name(),
                            after + rooms.size() + 1,
                            room.sexPolicy(),
                            room.keptFor()));
                    beds.addAll(beds(id, room.beds()));
                }
            }
        }
        return new LayoutRows(rooms, beds, adjacencies(touching, byName));
    }

    /** @throws RuleBroken MIXING_GROUP_UNKNOWN (400) at the first room that is kept for people nobody knows of */
    static void check(List<BuildingPlan> buildings, List<String> groups) {
        for (int b = 0; b < buildings.size(); b++) {
            List<FloorPlan> floors = buildings.get(b).floors();
            for (int f = 0; f < floors.size(); f++) {
                List<RoomPlan> rooms = floors.get(f).rooms();
                for (int r = 0; r < rooms.size(); r++) {
                    String group = rooms.get(r).keptFor();
                    if (group != null && !groups.contains(group)) {
                        throw new RuleBroken(LayoutRule.MIXING_GROUP_UNKNOWN)
                                .at("buildings[" + b + "].floors[" + f + "].rooms[" + r + "].keptFor");
                    }
                }
            }
        }
    }

    private static List<BedRow> beds(UUID room, List<BedPlan> plans) {
        List<BedRow> rows = new ArrayList<>();
        for (BedPlan bed : plans) {
            rows.add(new BedRow(Answers.idOr(bed.id()), room, bed.name(), rows.size() + 1));
        }
        return rows;
    }

    private static List<AdjacencyRow> adjacencies(List<AdjacencyPlan> plans, Map<String, UUID> byName) {
        List<AdjacencyRow> rows = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            UUID one = room(plans.get(i).room(), byName, "adjacencies[" + i + "].room");
            UUID other = room(plans.get(i).other(), byName, "adjacencies[" + i + "].other");
            if (one.equals(other)) {
                throw new RuleBroken(LayoutRule.ROOM_BESIDE_ITSELF).at("adjacencies[" + i + "]");
            }
            boolean inOrder = one.toString().compareTo(other.toString()) < 0;
            rows.add(new AdjacencyRow(
                    inOrder ? one : other, inOrder ? other : one, plans.get(i).kind()));
        }
        return rows;
    }

    private static UUID room(String name, Map<String, UUID> byName, String field) {
        UUID id = byName.get(name);
        if (id == null) {
            throw new RuleBroken(LayoutRule.ROOM_UNKNOWN).at(field);
        }
        return id;
    }
}
