package vn.cachly.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Orders that nobody leaves until it is lifted. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000c001", "scope": "FACILITY", "facilityId": "01990000-0000-7000-8000-00000000f001",
                 "instrument": "Công văn của Bộ Y tế", "reason": "A case in the camp", "startsAt": "2026-11-23T00:00:00+07:00"}""")
public record PlaceHold(
        @NotNull UUID id,
        @NotNull HoldScope scope,
        @Schema(description = "With scope UNIT") UUID unitId,

        @Schema(description = "With scope FACILITY and ROOM")
        UUID facilityId,

        @Schema(description = "With scope ROOM") UUID roomId,
        @Schema(description = "With scope PERSON") UUID personId,

        @Schema(description = "What it rests on, as it is written there") @Size(max = 200)
        String instrument,

        @NotBlank @Size(max = 500) String reason,
        @Schema(description = "Absent: now") Instant startsAt) {}
