package vn.cachly.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.person.Sex;

/** A stay in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StayLine(
        UUID id,
        UUID personId,
        String name,
        String birthDate,
        Sex sex,
        String category,
        PresenceKind whereabouts,
        String building,
        String floor,
        String room,
        String bed,
        Instant beganAt,
        Instant endedAt,
        EndKind endKind,
        StayDates dates) {}
