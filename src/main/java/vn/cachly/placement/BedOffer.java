package vn.cachly.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.bed.BedUseKind;

/** A bed for somebody, or why it is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BedOffer(
        UUID bedId,
        UUID roomId,
        String building,
        String floor,
        int floorLevel,
        String room,
        String bed,

        @Schema(
                description = "What an admission would be refused for; absent: the bed is free for him",
                examples = "ROOM_SEX")
        String refusal,

        @Schema(description = "What a taken bed is in use for")
        BedUseKind inUseFor,

        @Schema(description = "What speaks for a free bed or against it, what weighs most first")
        List<Reason> reasons) {}
