package vn.cachly.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a group is coming to a camp, or stands at its gate. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000e001", "facilityId": "01990000-0000-7000-8000-00000000f001",
                 "name": "Đợt 3 từ Prek Chak", "vehicleKind": "BUS", "vehicleNumber": "68B-012.34",
                 "expectedAt": "2026-11-23T02:00:00+07:00", "expectedCount": 42}""")
public record PlanGroup(
        @NotNull UUID id,

        @Schema(description = "The camp that takes it in") @NotNull
        UUID facilityId,

        @Schema(description = "Where they come from, of `/origins`; absent: nobody said")
        UUID originId,

        @Schema(description = "What people call it") @Size(max = 200)
        String name,

        @NotNull VehicleKind vehicleKind,
        @Schema(examples = "68B-012.34") @Size(max = 60) String vehicleNumber,
        @Schema(description = "Absent: now") Instant expectedAt,

        @Schema(description = "How many are announced; absent: nobody said") @Min(1) @Max(PlanGroup.MOST)
        Integer expectedCount) {
    /** More than any ship brings; a figure above it is a slip. */
    static final int MOST = 20_000;
}
