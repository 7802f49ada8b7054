package vn.cachly.whereabouts;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Sex;

/** An absence with its person and whatever saw him, as the statement gives it. */
@RegisterForReflection
record AbsenceRow(
        UUID id,
        UUID stayId,
        UUID personId,
        String name,
        LocalDate birthDate,
        String birthPrecision,
        String sex,
        String nationality,
        boolean declaredOnly,
        String description,
        String phone,
        String homeAddress,
        String addressAfter,
        Instant lastSeenAt,
        String reason,
        Instant recordedAt,
        String recordedBy,
        Instant endedAt,
        String endKind,
        UUID calledId,
        Instant calledAt,
        String calledBuilding,
        String calledFloor,
        String calledRoom,
        UUID checkId,
        Instant checkedAt,
        UUID useId,
        Instant inBedSince,
        String bedBuilding,
        String bedFloor,
        String bedRoom,
        String bed,
        Instant missedAt,
        Instant foundCallAt) {
    AbsenceView view() {
        List<Trace> seen = Stream.of(
                        Trace.of(Trace.ROLL_CALL, calledId, calledAt, calledBuilding, calledFloor, calledRoom, null),
                        Trace.of(Trace.HEALTH_CHECK, checkId, checkedAt, null, null, null, null),
                        Trace.of(Trace.BED, useId, inBedSince, bedBuilding, bedFloor, bedRoom, bed))
                .filter(Objects::nonNull)
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
        boolean closed = "ABSCONDED".equals(endKind);
        return new AbsenceView(
                id,
                stayId,
                personId,
                name,
                BirthDate.textOf(birthDate, birthPrecision),
                Sex.valueOf(sex),
                nationality,
                declaredOnly,
                description,
                phone,
                homeAddress,
                addressAfter,
                lastSeenAt,
                reason,
                recordedAt,
                recordedBy,
                seen,
                seen.stream().anyMatch(one -> one.at().isAfter(lastSeenAt)),
                missedAt,
                closed ? null : endedAt,
                foundCallAt,
                closed ? endedAt : null);
    }
}
