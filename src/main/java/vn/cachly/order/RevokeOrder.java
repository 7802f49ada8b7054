package vn.cachly.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an order back. It stays readable and covers nobody. */
@Schema(examples = """
                {"reason": "Recorded for the wrong camp"}""")
public record RevokeOrder(@NotBlank @Size(max = 500) String reason) {}
