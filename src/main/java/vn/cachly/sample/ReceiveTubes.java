package vn.cachly.sample;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rack of tubes has come to a laboratory. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000005d002", "tubes": ["HT-2611-0042", "HT-2611-0043"]}""")
public record ReceiveTubes(
        @Schema(description = "Of the delivery") @NotNull UUID id,
        @NotEmpty @Size(max = Delivery.MOST) List<@NotNull @Pattern(regexp = Tube.FORM) String> tubes,
        @Schema(description = "Absent: now") Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason) {}
