package vn.cachly.sample;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tubes cannot be examined: others have to be taken. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000005d003", "tubes": ["HT-2611-0043"], "code": "LEAKED"}""")
public record RejectTubes(
        @Schema(description = "Of the delivery") @NotNull UUID id,
        @NotEmpty @Size(max = Delivery.MOST) List<@NotNull @Pattern(regexp = Tube.FORM) String> tubes,
        @NotNull RejectReason code,
        @Schema(description = "Absent: now") Instant happenedAt,

        @Schema(description = "More exactly; needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason) {}
