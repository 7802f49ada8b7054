package vn.cachly.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plans that people go to another camp. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000c101", "fromFacilityId": "01990000-0000-7000-8000-00000000f001",
                 "toFacilityId": "01990000-0000-7000-8000-00000000f002", "plannedFor": "2026-12-01", "reason": "the camp is needed for F0",
                 "stayIds": ["01990000-0000-7000-8000-000000005001"]}""")
public record PlanTransfer(
        @NotNull UUID id,
        @NotNull UUID fromFacilityId,
        @Schema(description = "Either this or `outside`") UUID toFacilityId,

        @Schema(description = "For a camp that does not use this service") @Valid
        OutsideCamp outside,

        @NotNull LocalDate plannedFor,
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "Whoever shares a bed goes together") @NotEmpty @Size(max = 200)
        List<@NotNull UUID> stayIds) {}
