package vn.cachly.rollcall;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.cachly.person.BirthDate;

/** Somebody who was expected, or named, or both; once for each time he was named. */
@RegisterForReflection
record ComparedRow(
        UUID stayId,
        boolean expected,
        UUID expectedRoomId,
        String expectedBuilding,
        String expectedFloor,
        String expectedRoom,
        Boolean present,
        UUID namedRoomId,
        String namedBuilding,
        String namedFloor,
        String namedRoom,
        UUID personId,
        String name,
        LocalDate birthDate,
        String birthPrecision,
        UUID seenRollCallId,
        Instant seenAt,
        UUID seenRoomId,
        String seenBuilding,
        String seenFloor,
        String seenRoom,
        UUID foundRollCallId,
        Instant foundAt,
        UUID foundRoomId,
        String foundBuilding,
        String foundFloor,
        String foundRoom) {
    boolean isPresent() {
        return present != null && present;
    }

    boolean isMissing() {
        return present != null && !present;
    }

    /** Named, but not where the ledger has him. */
    boolean isUnexpected() {
        return present != null && (!expected || !Objects.equals(expectedRoomId, namedRoomId));
    }

    RollCallPerson person() {
        return new RollCallPerson(
                stayId,
                personId,
                name,
                BirthDate.textOf(birthDate, birthPrecision),
                expected,
                RollCallPlace.of(expectedRoomId, expectedBuilding, expectedFloor, expectedRoom),
                present == null ? null : present ? "PRESENT" : "MISSING",
                RollCallPlace.of(namedRoomId, namedBuilding, namedFloor, namedRoom),
                Sighting.of(seenRollCallId, seenAt, RollCallPlace.of(seenRoomId, seenBuilding, seenFloor, seenRoom)),
                Sighting.of(
                        foundRollCallId, foundAt, RollCallPlace.of(foundRoomId, foundBuilding, foundFloor, foundRoom)));
    }
}
