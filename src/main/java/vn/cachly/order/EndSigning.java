package vn.cachly.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a delegation back from now on. What was signed under it stays signed. */
@Schema(examples = """
                {"reason": "A new delegation"}""")
public record EndSigning(@NotBlank @Size(max = 500) String reason) {}
