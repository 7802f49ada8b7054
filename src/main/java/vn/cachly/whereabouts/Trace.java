package vn.cachly.whereabouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something by which somebody was in the camp at a moment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Trace(
        @Schema(description = "ROLL_CALL, HEALTH_CHECK or BED: he was given it")
        String by,

        @Schema(description = "The record that says so") UUID id,
        Instant at,
        String building,
        String floor,
        String room,
        String bed) {
    static final String ROLL_CALL = "ROLL_CALL";
    static final String HEALTH_CHECK = "HEALTH_CHECK";
    static final String BED = "BED";

    static Trace of(String by, UUID id, Instant at, String building, String floor, String room, String bed) {
        return id == null ? null : new Trace(by, id, at, building, floor, room, bed);
    }
}
