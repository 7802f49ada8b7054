package vn.cachly.placement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who could lie where. Nothing is written, and nothing is kept free for it. */
public record Placement(
        @Schema(description = "In the order in which beds were found; a guardian before the children in his bed")
        List<Proposal> proposals,

        @Schema(description = "For whom there is no bed") List<Unplaced> unplaced,

        @Schema(description = "Rooms that are empty now and would not be any more")
        int roomsOpened) {}
