package vn.cachly.layout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Adds rooms and beds to a facility that exists. */
@Schema(examples = """
                {"buildings": [{"name": "B", "floors": [{"name": "1", "level": 0, "rooms": [
                  {"name": "B101", "sexPolicy": "SAME", "beds": [{"name": "1"}, {"name": "2"}]}]}]}]}""")
public record AddRooms(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid BuildingPlan> buildings,
        @Size(max = 2000) List<@NotNull @Valid AdjacencyPlan> adjacencies,

        @Schema(description = "Since when they exist; absent: now")
        Instant openedAt) {
    public AddRooms {
        adjacencies = adjacencies == null ? List.of() : List.copyOf(adjacencies);
    }
}
