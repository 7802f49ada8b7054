package vn.cachly.placement;

import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody for whom there is no bed, when all the others have theirs. */
public record Unplaced(
        UUID candidateId,
        LeftOver reason,

        @Schema(description = "Beds that would still take him, were he alone")
        int free,

        @Schema(description = "How many beds each rule refuses him", examples = "{\"BED_TAKEN\": 40, \"ROOM_SEX\": 3}")
        SortedMap<String, Integer> refused) {}
