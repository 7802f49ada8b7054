package vn.cachly.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people of a transfer leave. */
@Schema(examples = """
                {"count": 38, "vehicle": "68B-012.34",
                 "leftBehind": [{"stayId": "01990000-0000-7000-8000-000000005002", "reason": "fever this morning"}]}""")
public record DepartTransfer(
        @Schema(description = "How many got in, counted at the vehicle") @NotNull @Min(0) @Max(10_000)
        Integer count,

        @Schema(description = "When they left; absent: now") Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason,

        @Size(max = 100) String vehicle,

        @Schema(description = "Those who were to go and did not") @Size(max = 200)
        List<@NotNull @Valid NotTaken> leftBehind) {
    public DepartTransfer {
        leftBehind = leftBehind == null ? List.of() : List.copyOf(leftBehind);
    }
}
