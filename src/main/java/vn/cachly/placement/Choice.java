package vn.cachly.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A room for people, and how well it suits them.
 *
 * @param tied another room would do as well
 */
record Choice(Lodging lodging, List<Guest> people, Preference preference, boolean tied) {
    /**
     * What weighs most first.
     *
     * @param cases whether somebody is in the camp who must be kept away from them
     */
    List<Reason> reasons(boolean cases) {
        List<Reason> reasons = new ArrayList<>();
        if (preference.vehicle() == 0) {
            reasons.add(Reason.SAME_VEHICLE);
        }
        reasons.add(opening());
        if (people.stream().anyMatch(Guest::needsGround)) {
            reasons.add(preference.stairs() == 0 ? Reason.GROUND_FLOOR : Reason.STAIRS);
        }
        if (preference.near() > 0) {
            reasons.add(preference.near() == Kinds.DOOR ? Reason.NEXT_TO_CASE : Reason.CORRIDOR_OF_CASE);
        } else if (cases) {
            reasons.add(Reason.FAR_FROM_CASE);
        }
        if (lodging.free() == Unit.bedsFor(people)) {
            reasons.add(Reason.TIGHT_FIT);
        }
        if (tied) {
            reasons.add(Reason.WALKING_ORDER);
        }
        return reasons;
    }

    /** The same, knowing whether any of the others would do as well. */
    Choice among(Collection<Choice> choices) {
        boolean rivals = choices.stream()
                .anyMatch(other -> other.lodging != lodging && other.preference.differsInOrderOnly(preference));
        return new Choice(lodging, people, preference, rivals);
    }

    private Reason opening() {
        return switch (preference.opening()) {
            case 0 -> Reason.OPEN_ROOM;
            case 1 -> Reason.NEW_ROOM;
            default -> Reason.OTHER_VEHICLE;
        };
    }
}
