package vn.cachly.whereabouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes somebody to a hospital from where he is to come back. Whoever does not come back ends his stay for treatment. */
@Schema(examples = """
                {"hospital": "TTYT Hà Tiên", "reason": "broken arm", "vehicle": "68A-012.34", "keepBed": true}""")
public record TakeToHospital(
        @NotBlank @Size(max = 200) String hospital,
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "Its number plate") @Size(max = 100)
        String vehicle,

        @Schema(description = "Nobody else gets the bed until he is back; otherwise it is cleaned")
        Boolean keepBed,

        @Schema(description = "When he left; absent: now") Instant happenedAt,

        @Schema(description = "All children who share the bed: they go along. One who stays is moved first")
        @Size(max = 20)
        List<@NotNull UUID> withChildren) {
    public TakeToHospital {
        keepBed = Boolean.TRUE.equals(keepBed);
        withChildren = withChildren == null ? List.of() : List.copyOf(withChildren);
    }
}
