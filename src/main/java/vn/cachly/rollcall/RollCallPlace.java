package vn.cachly.rollcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room by its id and by what people call it; in a camp the person was in before, by its id. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RollCallPlace(
        UUID roomId,
        @Schema(examples = "A") String building,
        @Schema(examples = "1") String floor,
        @Schema(examples = "101") String room) {
    static RollCallPlace of(UUID roomId, String building, String floor, String room) {
        return roomId == null ? null : new RollCallPlace(roomId, building, floor, room);
    }
}
