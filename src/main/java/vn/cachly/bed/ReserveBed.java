package vn.cachly.bed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plans what a bed in use is for next. It blocks nothing now and begins when the cleaning ends. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000c101", "kind": "OUT_OF_SERVICE", "startsAt": "2026-11-25T08:00:00+07:00",
                 "reason": "repaint the room"}""")
public record ReserveBed(
        @NotNull UUID id,

        @Schema(description = "HELD or OUT_OF_SERVICE") @NotNull
        BedUseKind kind,

        @NotNull Instant startsAt,
        @Schema(description = "Needed for HELD") Instant endsAt,
        @NotBlank @Size(max = 500) String reason) {}
