package vn.cachly.origin;

import java.time.Instant;
import vn.cachly.facility.FacilityRule;
import vn.cachly.person.PersonRule;
import vn.cachly.person.Phone;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.TimeRule;

/** What is said about an origin is looked at before it is kept: its form, never its truth. */
final class OriginCheck {
    private static final String HERE = "VN";

    private OriginCheck() {}

    /**
     * @param path where the content stands in the request
     * @return the phone number as it is kept, or null
     * @throws RuleBroken ORIGIN_PLACE, COORDINATES_INCOMPLETE, IN_FUTURE, PHONE_FORM (400)
     */
    static String phoneOf(CreateOrigin origin, String path, Instant now) {
        if (origin.unitId() == null && (origin.kind() == OriginKind.PROVINCE || !isAbroad(origin))) {
            throw new RuleBroken(OriginRule.ORIGIN_PLACE).at(path + "unitId");
        }
        if ((origin.latitude() == null) != (origin.longitude() == null)) {
            throw new RuleBroken(FacilityRule.COORDINATES_INCOMPLETE).at(path + "latitude");
        }
        if (origin.openedAt() != null && origin.openedAt().isAfter(now)) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at(path + "openedAt");
        }
        return origin.phone() == null || origin.phone().isEmpty()
                ? null
                : Phone.normalise(origin.phone())
                        .orElseThrow(() -> new RuleBroken(PersonRule.PHONE_FORM).at(path + "phone"));
    }

    private static boolean isAbroad(CreateOrigin origin) {
        return origin.country() != null && !origin.country().equals(HERE);
    }
}
