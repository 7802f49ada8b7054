package vn.cachly.placement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import vn.cachly.facility.FacilityKind;

/** A camp with room, as the statement gives it. */
@RegisterForReflection
record ElsewhereRow(UUID facilityId, String name, String kind, UUID unitId, String unitName, int free, int metres) {
    /** Farther than any two places on earth: coordinates are not known. */
    static final int NOWHERE = 100_000_000;

    private static final double HECTOMETRE = 100;
    private static final double IN_KILOMETRE = 10;

    CampElsewhere line() {
        Double distance = metres == NOWHERE ? null : Math.round(metres / HECTOMETRE) / IN_KILOMETRE;
        return new CampElsewhere(facilityId, name, FacilityKind.valueOf(kind), unitId, unitName, free, distance);
    }
}
