package vn.cachly.rollcall;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room by its id and by what people call it. */
public record RollCallPlace(
        UUID roomId,
        @Schema(examples = "A") String building,
        @Schema(examples = "1") String floor,
        @Schema(examples = "101") String room) {
    static RollCallPlace of(UUID roomId, String building, String floor, String room) {
        return roomId == null ? null : new RollCallPlace(roomId, building, floor, room);
    }
}
