package vn.cachly.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Buildings, floors, rooms and beds: how they are set up, changed and retired. */
@UseCase
@Transactional
@ApplicationScoped
public class LayoutService {
    private final Rooms rooms;
    private final Beds beds;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;
    private final Event<BedsRetiring> retiring;

    LayoutService(Rooms rooms, Beds beds, Timekeeper timekeeper, Event<Changed> changes, Event<BedsRetiring> retiring) {
        this.rooms = rooms;
        this.beds = beds;
        this.timekeeper = timekeeper;
        this.changes = changes;
        this.retiring = retiring;
    }

    /** Sets up rooms and beds of a facility that the actor may change. */
    public void build(UUID facility, AddRooms plan, Instant openedAt) {
        LayoutRows.check(plan.buildings(), rooms.mixingGroups());
        Map<String, UUID> known = plan.adjacencies().isEmpty() ? Map.of() : rooms.byName(facility);
        LayoutRows rows = LayoutRows.of(plan.buildings(), plan.adjacencies(), known, rooms.lastPosition(facility));
        rooms.add(facility, rows, openedAt);
    }

    public Page<RoomView> page(UUID facility, Keyset keyset) {
        List<Room> found = rooms.page(facility, keyset);
        List<RoomView> views = views(found);
        Map<UUID, Integer> positions = found.stream().collect(Collectors.toMap(Room::id, Room::position));
        return keyset.page(views, view -> positions.get(view.id()).toString(), RoomView::id);
    }

    /** Locks rooms for the rest of the transaction, in the order of their ids. */
    public void lock(List<UUID> roomIds) {
        rooms.lock(roomIds);
    }

    /** Locks every room of a facility: for changes of what its rooms are judged by. */
    public void lockAllOf(UUID facility) {
        rooms.lock(
                beds.ofFacility(facility).stream().map(Bed::roomId).distinct().toList());
    }

    @Idempotent(RoomView.class)
    public RoomView change(UUID id, int version, ChangeSexPolicy command) {
        return changed(
                id,
                version,
                "room.changed",
                timekeeper.happened(null, null),
                room -> room.takeOnly(command.sexPolicy()));
    }

    @Idempotent(RoomView.class)
    public RoomView keep(UUID id, int version, KeepRoom command) {
        String group = command.keptFor();
        if (group != null && !rooms.mixingGroups().contains(group)) {
            throw new RuleBroken(LayoutRule.MIXING_GROUP_UNKNOWN).at("keptFor");
        }
        String action = group == null ? "room.opened-to-all" : "room.kept";
        Happened when = timekeeper.happened(null, null);
        return changed(id, version, action, when, room -> room.keepFor(group, command.reason()));
    }

    @Idempotent(RoomView.class)
    public RoomView retireRoom(UUID id, int version, Retire command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        return changed(id, version, "room.retired", when, room -> {
            retire(
                    beds.ofRooms(List.of(id)).stream()
                            .filter(bed -> !bed.isRetired())
                            .toList(),
                    when,
                    command.reason());
            room.retire(when.at());
        });
    }

    @Idempotent(BedView.class)
    public BedView retireBed(UUID id, int version, Retire command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        Bed bed = beds.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        rooms.lock(List.of(bed.roomId()));
        retire(List.of(bed.seenAs(version)), when, command.reason());
        beds.flush();
        fire("bed.retired", "bed", id, bed.view().version(), bed.facilityId(), when);
        return bed.view();
    }

    /** Retires what is left of a facility that goes out of use. */
    public void retireAllOf(UUID facility, Happened when, String reason) {
        lockAllOf(facility);
        retire(beds.ofFacility(facility), when, reason);
        beds.flush();
    }

    private void retire(List<Bed> leaving, Happened when, String reason) {
        retiring.fire(new BedsRetiring(leaving.stream().map(Bed::id).toList(), when, reason));
        leaving.forEach(bed -> bed.retire(when.at(), reason));
    }

    private RoomView changed(UUID id, int version, String action, Happened when, Consumer<Room> step) {
        rooms.lock(List.of(id));
        Room room = rooms.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        step.accept(room.seenAs(version));
        rooms.flush();
        fire(action, "room", id, room.version(), room.facilityId(), when);
        return views(List.of(room)).get(0);
    }

    private void fire(String action, String resource, UUID id, int version, UUID facility, Happened when) {
        changes.fire(new Changed(action, resource, id, version, facility, List.of(), when));
    }

    private List<RoomView> views(List<Room> found) {
        List<UUID> ids = found.stream().map(Room::id).toList();
        Map<UUID, List<BedView>> bedsByRoom =
                beds.ofRooms(ids).stream().map(Bed::view).collect(Collectors.groupingBy(BedView::roomId));
        Map<UUID, List<NeighbourView>> neighbours = rooms.neighbours(ids);
        return found.stream()
                .map(room -> room.view(
                        bedsByRoom.getOrDefault(room.id(), List.of()), neighbours.getOrDefault(room.id(), List.of())))
                .toList();
    }
}
