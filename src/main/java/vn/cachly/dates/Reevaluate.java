package vn.cachly.dates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Applies a version to everybody whom its preview named. */
@Schema(examples = """
                {"fingerprint": "0000000000000000000000000000000000000000000000000000000000000000", "reason": "600/CĐ-BCĐ received"}""")
public record Reevaluate(
        @Schema(description = "Of the preview you have seen") @NotNull @Pattern(regexp = "[0-9a-f]{64}")
        String fingerprint,

        @NotBlank @Size(max = 500) String reason) {}
