package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.OccupancyService;
import vn.cachly.bed.Occupant;
import vn.cachly.bed.Occupation;
import vn.cachly.bed.Spot;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** From bed to bed, and out of bed, within a camp. */
@UseCase
@Transactional
@ApplicationScoped
public class MoveService {
    private final Stays stays;
    private final Steps steps;
    private final OccupancyService occupancy;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    MoveService(Stays stays, Steps steps, OccupancyService occupancy, CurrentActor current, Timekeeper timekeeper) {
        this.stays = stays;
        this.steps = steps;
        this.occupancy = occupancy;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    @Idempotent(StayView.class)
    public StayView move(UUID id, int version, MoveStay command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        Stay stay = steps.locked(id, version).open();
        stays.hold(command.guardianStayId());
        Spot to = occupancy.spot(command.bedId());
        if (!to.facilityId().equals(stay.facilityId())) {
            throw new RuleBroken(StayRule.OTHER_FACILITY).at("bedId");
        }
        List<Occupation> children = steps.children(stay, command.withChildren());
        StayReads.Row row = steps.row(stay, when);
        if (!PresenceKind.valueOf(row.whereabouts()).isHere()) {
            throw new RuleBroken(StayRule.NOT_IN_CAMP);
        }
        occupancy.move(to, movers(row, command.guardianStayId(), children), when);
        if (PresenceKind.WAITING_FOR_BED.name().equals(row.whereabouts())) {
            Steps.inOrder(present(List.of(id), PresenceKind.IN_CAMP, when, command.reason()), 1);
        }
        return steps.stepped("stay.moved", stay, children, when, to.bedId());
    }

    @Idempotent(StayView.class)
    public StayView leaveBed(UUID id, int version, LeaveBed command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        Stay stay = steps.locked(id, version).open();
        Occupation bed = occupancy.current(id).orElseThrow(() -> new RuleBroken(StayRule.NOT_IN_BED));
        List<Occupation> children = steps.children(stay, command.withChildren());
        List<UUID> leavers = Steps.withChildren(stay, children);
        occupancy.leave(leavers, when);
        Steps.inOrder(present(leavers, PresenceKind.WAITING_FOR_BED, when, command.reason()), leavers.size());
        return steps.stepped("stay.left-bed", stay, children, when, bed.bedId());
    }

    private int present(List<UUID> ids, PresenceKind kind, Happened when, String reason) {
        return stays.changePresence(ids, kind, when, current.get().subject(), reason);
    }

    private static List<Occupant> movers(StayReads.Row row, UUID guardian, List<Occupation> children) {
        Occupant first = new Occupant(row.id(), Sex.valueOf(row.sex()), row.category(), guardian);
        Stream<Occupant> others = children.stream()
                .map(child -> new Occupant(child.stayId(), Sex.valueOf(child.sex()), child.category(), row.id()));
        return Stream.concat(Stream.of(first), others).toList();
    }
}
