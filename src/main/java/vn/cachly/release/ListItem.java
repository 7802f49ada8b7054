package vn.cachly.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.gate.ExitKind;

/** Somebody who is to leave. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListItem(
        @NotNull UUID stayId,

        @Schema(description = "The commune that receives him; absent: that of his address after quarantine")
        UUID receivingUnitId,

        TransportKind transport,

        @Schema(examples = "68B-012.34") @Size(max = 40) String vehicle,

        @Schema(
                description =
                        "His way out when it is another than that of the list: of a family one was positive, and they leave together")
        ExitKind exitKind) {}
