package vn.cachly.dates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Applies to one stay the version that would be chosen for it now. */
@Schema(examples = """
                {"versionId": "20200312-0001-8000-8000-000000000003", "reason": "600/CĐ-BCĐ received"}""")
public record ApplyRule(
        @Schema(description = "`proposed.versionId` as you have seen it") @NotNull
        UUID versionId,

        @NotBlank @Size(max = 500) String reason) {}
