package vn.cachly.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says why a result in the tray is nobody's. */
@Schema(examples = """
                {"reason": "Sent to the wrong province; the laboratory knows"}""")
public record DiscardReview(@NotBlank @Size(max = 500) String reason) {}
