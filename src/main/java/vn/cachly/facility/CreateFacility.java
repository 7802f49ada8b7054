package vn.cachly.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.layout.AdjacencyPlan;
import vn.cachly.layout.BuildingPlan;

/** Sets up a camp with its whole layout. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000f009", "name": "Trường Mầm non Hoa Sen (demo)", "kind": "CONCENTRATED",
                 "operator": "MILITARY", "unitId": "01990000-0000-7000-8000-000000030766", "cohortHours": 96,
                 "approvals": [{"category": "ENTRANT", "instrument": "12/QĐ-UBND (demo)", "startsAt": "2026-11-01T00:00:00+07:00"}],
                 "buildings": [{"name": "A", "floors": [{"name": "1", "level": 0, "rooms": [
                   {"name": "101", "sexPolicy": "SAME", "beds": [{"name": "1"}, {"name": "2"}]},
                   {"name": "102", "sexPolicy": "ANY", "keptFor": "SUSPECTED", "beds": [{"name": "1"}, {"name": "2"}]}]}]}],
                 "adjacencies": [{"room": "A/1/101", "other": "A/1/102", "kind": "NEXT"}]}""")
public record CreateFacility(
        @NotNull UUID id,
        @NotBlank @Size(max = 200) String name,
        @NotNull FacilityKind kind,
        @NotNull Operator operator,

        @Schema(
                description =
                        "Administrative unit it lies in today. Before that unit began, the camp counts in the one unit that is known to have held all of it (its only predecessor, when that became it as a whole; a unit above it that was there already); where there is none, such as before 1/7/2025 in a province made of several, questions about a day before find the camp in no unit")
        @NotNull
        UUID unitId,

        @Size(max = 500) String address,

        @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 6)
        BigDecimal latitude,

        @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 6)
        BigDecimal longitude,

        @Schema(description = "Hours after its first occupant during which a room takes newcomers; absent: always")
        @Min(1)
        @Max(8760)
        Integer cohortHours,

        @Schema(description = "Since when it exists; absent: now")
        Instant openedAt,

        @Size(max = 50) List<@NotNull @Valid GrantApproval> approvals,
        @Size(max = 50) List<@NotNull @Valid BuildingPlan> buildings,
        @Size(max = 2000) List<@NotNull @Valid AdjacencyPlan> adjacencies) {
    public CreateFacility {
        approvals = approvals == null ? List.of() : List.copyOf(approvals);
        buildings = buildings == null ? List.of() : List.copyOf(buildings);
        adjacencies = adjacencies == null ? List.of() : List.copyOf(adjacencies);
    }
}
