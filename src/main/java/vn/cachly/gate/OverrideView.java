package vn.cachly.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** Two officers let somebody through although conditions are not met. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverrideView(
        UUID id,
        UUID stayId,
        List<Condition> conditions,

        @Schema(description = "The way out it is for; absent: whichever")
        ExitKind exitKind,

        @Schema(
                description =
                        "What the gate found when it was asked for. It lets him through that and nothing that came later")
        List<SeenFinding> seen,

        String reason,
        Instant askedAt,
        String askedBy,

        @Schema(description = "By somebody else; absent: it does not count yet")
        Instant confirmedAt,

        String confirmedBy,

        @Schema(description = "It counts no more") Instant withdrawnAt,
        String withdrawnBy,
        @Schema(examples = "confirm") List<String> allowedActions,
        int version)
        implements Versioned {}
