package vn.cachly.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every bed of a camp for one person: those that take him, the best first, then the others in walking order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementView(
        Instant asOf,

        @Schema(description = "He is or may be a child by law: only into a room with an adult of his own")
        boolean minor,

        @Schema(description = "Beds that take him, on all pages")
        int free,

        @Schema(
                description = "How many beds each rule refuses him, on all pages",
                examples = "{\"BED_TAKEN\": 40, \"ROOM_SEX\": 3}")
        SortedMap<String, Integer> refused,

        List<BedOffer> items,

        @Schema(description = "Give it as `cursor` to get the next page; absent on the last page")
        String next) {}
