package vn.cachly.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bed for somebody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proposal(
        UUID candidateId,
        UUID bedId,
        UUID roomId,
        String building,
        String floor,
        String room,
        String bed,

        @Schema(description = "0: the bed itself; 1 and above: with a guardian")
        int slot,

        @Schema(description = "Whose bed a small child shares: a candidate, or a stay in the camp")
        UUID guardianId,

        @Schema(description = "Why this room, what weighs most first")
        List<Reason> reasons) {}
