package vn.cachly.screening;

import java.time.Instant;
import java.util.UUID;
import vn.cachly.shared.Happened;

/**
 * Somebody who was screened. Whoever calls has made sure that he is in the actor's place.
 *
 * @param arrivalId somebody who came with a group and has no stay; or stayId
 * @param personId for the trail; null when he is not registered yet
 * @param unlessSaid when it was, unless the screening says so itself; null means now
 * @param until the end of his stay, after which nobody was screened; null while it lasts
 */
public record Screened(
        UUID arrivalId,
        UUID stayId,
        UUID personId,
        UUID facilityId,
        Screen screen,
        Happened unlessSaid,
        Instant until) {
    public static Screened arrival(UUID arrival, UUID facility, Screen screen) {
        return new Screened(arrival, null, null, facility, screen, null, null);
    }

    public static Screened stay(UUID stay, UUID person, UUID facility, Screen screen) {
        return new Screened(null, stay, person, facility, screen, null, null);
    }

    public Screened at(Happened when) {
        return new Screened(arrivalId, stayId, personId, facilityId, screen, when, until);
    }

    Screened until(Instant end) {
        return new Screened(arrivalId, stayId, personId, facilityId, screen, unlessSaid, end);
    }

    UUID subject() {
        return arrivalId == null ? stayId : arrivalId;
    }
}
