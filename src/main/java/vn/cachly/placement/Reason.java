package vn.cachly.placement;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What speaks for a bed, or against it: in the order in which it weighs. Wishes all, not rules. */
@Schema(
        description =
                "What speaks for a bed or against it. FAMILY_TOGETHER, FAMILY_SPLIT, WITH_GUARDIAN: those who belong together; "
                        + "SAME_VEHICLE, OTHER_VEHICLE: who came with them; OPEN_ROOM: people are there, NEW_ROOM: nobody is; "
                        + "GROUND_FLOOR, STAIRS: for those who do not walk well; FAR_FROM_CASE, CORRIDOR_OF_CASE, NEXT_TO_CASE: a case, "
                        + "proved or suspected, on one side of the wall and somebody who is none on the other; TIGHT_FIT: the room is full "
                        + "then; WALKING_ORDER: another room would do as well, this one comes first")
public enum Reason {
    /** All who belong together are in one room. */
    FAMILY_TOGETHER,
    /** They are not, because no room takes them whole and it was asked for. */
    FAMILY_SPLIT,
    /** A small child in the bed of its guardian. */
    WITH_GUARDIAN,
    /** Somebody who came with him is there already. */
    SAME_VEHICLE,
    /** There are people in the room, and none of another vehicle that we know of. */
    OPEN_ROOM,
    /** The room is empty now. */
    NEW_ROOM,
    /** People of another vehicle are in the room. */
    OTHER_VEHICLE,
    /** He does not walk well, and this is the ground floor. */
    GROUND_FLOOR,
    /** He does not walk well, and there are stairs. */
    STAIRS,
    /** No case, proved or suspected, is in a room that touches this one; or he is the case, and nobody else is. */
    FAR_FROM_CASE,
    /** On the corridor of a case; or he is the case. */
    CORRIDOR_OF_CASE,
    /** Beside or opposite a case; or he is the case. */
    NEXT_TO_CASE,
    /** Afterwards the room is full. */
    TIGHT_FIT,
    /** Another room would do as well; this one comes first on the way through the camp. */
    WALKING_ORDER;

    /** The same of a small child who goes with its guardian. */
    static List<Reason> withGuardian(List<Reason> reasons) {
        return Stream.concat(Stream.of(WITH_GUARDIAN), reasons.stream())
                .sorted()
                .toList();
    }
}
