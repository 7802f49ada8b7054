package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.OccupancyService;
import vn.cachly.bed.Occupant;
import vn.cachly.bed.Occupation;
import vn.cachly.bed.Spot;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.UseCase;

/** Out of the camp and back into it: presence, bed, dates and children in one step. Called by whoever keeps what else there is to say. */
@UseCase
@Transactional
@ApplicationScoped
public class PresenceService {
    /** Also off the bus, by ambulance. */
    private static final Set<PresenceKind> TO_HOSPITAL_FROM =
            EnumSet.of(PresenceKind.IN_CAMP, PresenceKind.WAITING_FOR_BED, PresenceKind.IN_TRANSIT);

    private final Stays stays;
    private final Steps steps;
    private final OccupancyService occupancy;
    private final ClockService clock;
    private final CurrentActor current;

    PresenceService(Stays stays, Steps steps, OccupancyService occupancy, ClockService clock, CurrentActor current) {
        this.stays = stays;
        this.steps = steps;
        this.occupancy = occupancy;
        this.clock = clock;
        this.current = current;
    }

    /** @throws RuleBroken NOT_FOUND (404), STALE (412), STAY_ENDED, ABSENT_ALREADY, NOT_IN_CAMP, CHILD_NOT_NAMED, OUT_OF_ORDER (409) */
    public GoneAway goAway(UUID id, int version, GoAway step) {
        Stay stay = steps.locked(id, version).open();
        List<Occupation> children = steps.children(stay, step.withChildren());
        mayGo(PresenceKind.valueOf(steps.row(stay, step.when()).whereabouts()), step.to());
        List<UUID> leavers = Steps.withChildren(stay, children);
        UUID bed = occupancy.current(id).map(Occupation::bedId).orElse(null);
        UUID blocked = null;
        if (step.block() == null) {
            occupancy.leave(leavers, step.when());
        } else {
            blocked = occupancy.block(leavers, step.block(), step.when()).orElse(null);
        }
        present(leavers, step.to(), step.clock(), step.when(), step.reason());
        StayView view = steps.stepped(step.action(), stay, children, step.when(), bed);
        return new GoneAway(view, leavers, blocked);
    }

    /** @throws RuleBroken NOT_FOUND, BED_NOT_FOUND (404), STALE (412), STAY_ENDED, what it is refused for, and the rules of the room (409) */
    public StayView comeBack(UUID id, int version, ComeBack step) {
        Stay stay = steps.locked(id, version).open();
        stays.hold(step.guardianStayId());
        List<Stay> others = others(stay, step);
        List<StayReads.Row> rows = new ArrayList<>(List.of(steps.row(stay, step.when())));
        others.forEach(other -> rows.add(steps.row(other, step.when())));
        if (!isAt(rows.get(0), step.from())) {
            throw new RuleBroken(step.unless());
        }
        if (!rows.stream().allMatch(row -> isAt(row, step.from()))) {
            throw new RuleBroken(StayRule.CHILD_UNKNOWN).at("withChildren");
        }
        Spot to = step.bedId() == null ? null : occupancy.spot(step.bedId());
        if (to != null && !to.facilityId().equals(stay.facilityId())) {
            throw new RuleBroken(StayRule.OTHER_FACILITY).at("bedId");
        }
        PresenceKind kind = to == null ? PresenceKind.WAITING_FOR_BED : PresenceKind.IN_CAMP;
        List<UUID> ids = rows.stream().map(StayReads.Row::id).toList();
        present(ids, kind, step.clock(), step.when(), step.reason());
        occupancy.comeBack(step.keptUse(), to, occupants(rows, step.guardianStayId()), step.when());
        return steps.steppedWith(step.action(), stay, others, step.when(), step.bedId());
    }

    /** Their stays are taken in the order of their ids. */
    private List<Stay> others(Stay stay, ComeBack step) {
        List<UUID> named = step.withChildren().stream().distinct().sorted().toList();
        named.forEach(stays::hold);
        List<Stay> others = named.stream()
                .map(stays::findById)
                .filter(other -> other != null && other.facilityId().equals(stay.facilityId()))
                .toList();
        if (others.size() < named.size() || named.contains(stay.id())) {
            throw new RuleBroken(StayRule.CHILD_UNKNOWN).at("withChildren");
        }
        return others;
    }

    private static void mayGo(PresenceKind from, PresenceKind to) {
        if (to == PresenceKind.ABSENT) {
            if (from == PresenceKind.ABSENT) {
                throw new RuleBroken(StayRule.ABSENT_ALREADY);
            }
        } else if (!TO_HOSPITAL_FROM.contains(from)) {
            throw new RuleBroken(StayRule.NOT_IN_CAMP);
        }
    }

    private void present(List<UUID> ids, PresenceKind kind, ClockEventKind event, Happened when, String reason) {
        int changed = stays.changePresence(ids, kind, when, current.get().subject(), reason);
        Steps.inOrder(changed, ids.size());
        if (event != null) {
            List<NewEvent> events = ids.stream()
                    .map(stay -> NewEvent.of(Ids.next(), stay, event, when.at(), null, reason))
                    .toList();
            clock.add(events, when.recordedAt());
        }
    }

    private static boolean isAt(StayReads.Row row, PresenceKind kind) {
        return kind.name().equals(row.whereabouts());
    }

    private static List<Occupant> occupants(List<StayReads.Row> rows, UUID guardian) {
        StayReads.Row first = rows.get(0);
        return Stream.concat(
                        Stream.of(occupant(first, guardian)),
                        rows.stream().skip(1).map(row -> occupant(row, guardian == null ? first.id() : guardian)))
                .toList();
    }

    private static Occupant occupant(StayReads.Row row, UUID guardian) {
        return new Occupant(row.id(), Sex.valueOf(row.sex()), row.category(), guardian);
    }
}
