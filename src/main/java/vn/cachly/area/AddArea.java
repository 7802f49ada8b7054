package vn.cachly.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Adds one administrative unit for the period in which its code has this meaning. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-000000032999", "tier": "COMMUNE", "code": "32999", "name": "Xã Tân Lập",
                 "parentId": "20250701-0001-8000-8000-000000000091", "validFrom": "2031-01-01"}""")
public record AddArea(
        @NotNull UUID id,
        @NotNull Tier tier,

        @Schema(description = "Code of the General Statistics Office; with a date it names one unit")
        @NotNull
        @Pattern(regexp = "\\d{1,5}")
        String code,

        @NotBlank @Size(max = 100) String name,
        @Schema(description = "Absent for a province only") UUID parentId,
        @NotNull LocalDate validFrom,

        @Schema(description = "First day on which the unit no longer exists")
        LocalDate validUntil) {}
