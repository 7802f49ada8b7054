package vn.cachly.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bed on the board. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardBed(
        UUID id,
        String name,

        @Schema(description = "FREE, OCCUPIED, HELD, CLEANING, OUT_OF_SERVICE or BLOCKED", examples = "FREE")
        String state,

        @Schema(description = "Empty when the bed is free; more than one when a child shares it")
        List<BoardUse> uses) {}
