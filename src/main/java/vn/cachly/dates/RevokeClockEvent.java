package vn.cachly.dates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an event back: it stays readable and counts no more. */
@Schema(examples = """
                {"reason": "The case was in another room"}""")
public record RevokeClockEvent(@NotBlank @Size(max = 500) String reason) {}
