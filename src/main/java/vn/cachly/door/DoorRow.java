package vn.cachly.door;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** A bed of a room with whoever or whatever has it, as the statement gives it. */
@RegisterForReflection
record DoorRow(
        UUID facilityId,
        String facility,
        UUID roomId,
        String building,
        String floor,
        String room,
        String sexPolicy,
        String keptFor,
        String bed,
        String use,
        Integer slot,
        UUID stayId,
        String category,
        Instant beganAt,
        String mobility) {}
