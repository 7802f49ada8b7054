package vn.cachly.release;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.gate.ExitKind;

/** Proposes a list of people who are to leave in one way. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000e501", "facilityId": "01990000-0000-7000-8000-00000000f001",
                 "exitKind": "COMPLETED", "plannedFor": "2026-12-07",
                 "items": [{"stayId": "01990000-0000-7000-8000-000000005001", "transport": "ARRANGED", "vehicle": "68B-012.34"}]}""")
public record ProposeRelease(
        @NotNull UUID id,
        @NotNull UUID facilityId,
        @NotNull ExitKind exitKind,
        @NotNull LocalDate plannedFor,

        @Schema(description = "Why, where the way out asks for it") @Size(max = 500)
        String reason,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid ListItem> items) {}
