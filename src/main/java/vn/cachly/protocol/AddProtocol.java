package vn.cachly.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule for some people in some place. What it says comes with its versions. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000a001", "name": "Concentrated quarantine", "scope": "UNIT",
                 "unitId": "01990000-0000-7000-8000-000000009101", "categories": ["ENTRANT", "F1"]}""")
public record AddProtocol(
        @NotNull UUID id,
        @NotBlank @Size(max = 200) String name,
        @NotNull ProtocolScope scope,
        @Schema(description = "With scope UNIT only") UUID unitId,
        @Schema(description = "With scope FACILITY only") UUID facilityId,
        @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}") String> categories) {
    public AddProtocol {
        categories = categories == null ? null : List.copyOf(categories);
    }
}
