package vn.cachly.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Approves a facility for one category. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000e002", "category": "F1", "instrument": "12/QĐ-UBND (demo)",
                 "startsAt": "2026-11-01T00:00:00+07:00"}""")
public record GrantApproval(
        @Schema(description = "Absent: the service makes one")
        UUID id,

        @Schema(examples = "F1") @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}")
        String category,

        @Schema(description = "Number of the decision as it is written there", examples = "12/QĐ-UBND")
        @NotBlank
        @Size(max = 200)
        String instrument,

        @NotNull Instant startsAt,
        Instant endsAt) {}
