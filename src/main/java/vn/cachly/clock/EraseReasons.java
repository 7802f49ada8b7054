package vn.cachly.clock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes away the words beside everything that moved a person's dates. */
@Schema(examples = """
                {"reason": "Asked for by the person"}""")
public record EraseReasons(@NotBlank @Size(max = 500) String reason) {}
