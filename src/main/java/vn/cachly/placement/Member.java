package vn.cachly.placement;

import java.util.UUID;
import vn.cachly.person.Sex;

/**
 * Somebody in a room: who lies there, or is to.
 *
 * @param id the stay, or the candidate
 * @param ownBed false for a child in the bed of its guardian
 * @param closed the room takes no newcomers any more because of how long he has been there
 */
record Member(UUID id, boolean ownBed, Sex sex, String group, boolean infectious, UUID vehicle, boolean closed) {
    Member nameless() {
        return new Member(null, ownBed, sex, group, infectious, vehicle, closed);
    }
}
