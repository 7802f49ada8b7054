package vn.cachly.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says until when a version holds that was published without an end, or with a later one. */
@Schema(examples = """
                {"effectiveUntil": "2026-12-31T00:00:00+07:00", "reason": "Replaced by a rule of the nation"}""")
public record EndVersion(
        @NotNull Instant effectiveUntil,
        @NotBlank @Size(max = 500) String reason) {}
