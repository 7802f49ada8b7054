package vn.cachly.rollcall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins to call people. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000d001", "kind": "ROUTINE"}""")
public record OpenRollCall(
        @NotNull UUID id,

        @Schema(description = "ROUTINE, FIRE or OTHER") @NotNull
        RollCallKind kind,

        @Schema(description = "The moment for which the ledger is asked who should be there; absent: now")
        Instant calledAt,

        @Schema(description = "Needed when it was called more than 24 hours ago") @Size(max = 500)
        String reason) {}
