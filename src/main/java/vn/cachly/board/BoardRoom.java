package vn.cachly.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.layout.SexPolicy;

/** A room on the board. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardRoom(
        UUID id,
        String building,
        String floor,
        String name,
        SexPolicy sexPolicy,

        @Schema(
                description = "The only mixing group that is let in; absent: whoever comes first decides",
                examples = "SUSPECTED")
        String keptFor,

        @Schema(description = "When the room stops taking newcomers, if it does")
        Instant closesAt,

        List<BoardBed> beds) {}
