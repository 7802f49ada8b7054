package vn.cachly.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bed somebody lies in now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StayBed(
        UUID id,
        UUID roomId,
        String building,
        String floor,
        String room,
        String name,

        @Schema(description = "0: the bed itself; 1 and above: with a guardian")
        int slot,

        Instant since,
        UUID guardianStayId) {}
