package vn.cachly.hold;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.area.AreaPlaceService;
import vn.cachly.area.AreaService;
import vn.cachly.person.PersonService;
import vn.cachly.problem.RuleBroken;

/** Who may lay a hold on what, and who may lift it. */
@ApplicationScoped
class HoldCheck {
    private final Holds holds;
    private final AssignmentService places;
    private final AreaService units;
    private final AreaPlaceService areas;
    private final PersonService persons;
    private final CurrentActor current;

    HoldCheck(
            Holds holds,
            AssignmentService places,
            AreaService units,
            AreaPlaceService areas,
            PersonService persons,
            CurrentActor current) {
        this.holds = holds;
        this.places = places;
        this.units = units;
        this.areas = areas;
        this.persons = persons;
        this.current = current;
    }

    /** @throws RuleBroken HOLD_PLACE (400), PLACE_NOT_FOUND, NOT_FOUND (404) */
    void check(PlaceHold order) {
        boolean unit = order.scope() == HoldScope.UNIT;
        boolean room = order.scope() == HoldScope.ROOM;
        boolean facility = room || order.scope() == HoldScope.FACILITY;
        boolean person = order.scope() == HoldScope.PERSON;
        if (unit != (order.unitId() != null)
                || facility != (order.facilityId() != null)
                || room != (order.roomId() != null)
                || person != (order.personId() != null)) {
            throw new RuleBroken(HoldRule.HOLD_PLACE).at("scope");
        }
        // The nation is for those who may act everywhere; a person for whoever sees him.
        if (!person) {
            places.requireReach(order.facilityId(), order.unitId());
        }
        if (room && !holds.isRoomOf(order.roomId(), order.facilityId())) {
            throw RuleBroken.notFound().at("roomId");
        }
        if (person) {
            persons.holdPresent(order.personId());
        }
    }

    /** @throws RuleBroken UNIT_NOT_IN_FORCE (409): a unit that has ended holds nobody anew */
    void requireInForce(PlaceHold order) {
        if (order.unitId() != null) {
            areas.requireInForce(order.unitId(), "unitId");
        }
    }

    /** @throws RuleBroken PLACE_NOT_FOUND, NOT_FOUND (404), HOLD_BY_DEPARTMENT (409) */
    void requireLiftable(Hold hold) {
        if (hold.scope() == HoldScope.PERSON) {
            persons.requireNotElsewhere(hold.personId());
        } else if (hold.scope() != HoldScope.UNIT || !reachesHeirsOf(hold.unitId())) {
            places.requireReach(hold.facilityId(), hold.unitId());
        }
        if (hold.isByDepartment() && !current.get().has(Role.DEPARTMENT)) {
            throw new RuleBroken(HoldRule.HOLD_BY_DEPARTMENT);
        }
    }

    /** Where a unit has ended, those decide who answer for all that it became. */
    private boolean reachesHeirsOf(UUID unit) {
        List<UUID> heirs = units.heirs(unit);
        return !heirs.isEmpty() && heirs.stream().allMatch(heir -> places.reaches(null, heir));
    }

    boolean mayLift(Hold hold) {
        return current.get().has(Role.DEPARTMENT) || current.get().has(Role.COMMANDER) && !hold.isByDepartment();
    }
}
