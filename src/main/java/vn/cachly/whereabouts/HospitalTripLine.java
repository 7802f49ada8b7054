package vn.cachly.whereabouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is in a hospital and is to come back. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HospitalTripLine(
        UUID id,
        UUID stayId,
        UUID personId,
        String name,
        @Schema(examples = "TTYT Hà Tiên") String hospital,
        String vehicle,
        String reason,

        @Schema(description = "The bed that is kept for him; absent: none is, or an officer has freed it")
        UUID bedId,

        String building,
        String floor,
        String room,
        String bed,
        Instant leftAt,
        Instant recordedAt,
        String recordedBy) {}
