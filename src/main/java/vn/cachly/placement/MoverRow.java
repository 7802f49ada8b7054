package vn.cachly.placement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;

/** Somebody in a camp who may have to move, or a child in his bed, as the statement gives it. */
@RegisterForReflection
record MoverRow(
        UUID stayId,
        UUID facilityId,
        boolean over,
        String sex,
        String category,
        LocalDate birthDate,
        String birthPrecision,
        String mobility,
        UUID guardianStayId,
        String familyRooms) {
    Candidate candidate() {
        BirthDate born =
                birthDate == null ? null : new BirthDate(birthDate, BirthDate.Precision.valueOf(birthPrecision));
        return new Candidate(
                stayId,
                null,
                null,
                Sex.valueOf(sex),
                category,
                born,
                guardianStayId,
                null,
                mobility == null ? null : Mobility.valueOf(mobility),
                null,
                null);
    }
}
