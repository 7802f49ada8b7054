package vn.cachly.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says anew what is announced of a group, all of it; what is left out is gone. */
@Schema(examples = """
                {"name": "Đợt 3 từ Prek Chak", "vehicleKind": "BUS", "vehicleNumber": "68B-012.34",
                 "expectedAt": "2026-11-23T04:30:00+07:00", "expectedCount": 41}""")
public record ChangeGroup(
        UUID originId,
        @Size(max = 200) String name,
        @NotNull VehicleKind vehicleKind,
        @Size(max = 60) String vehicleNumber,
        @NotNull Instant expectedAt,
        @Min(1) @Max(PlanGroup.MOST) Integer expectedCount) {}
