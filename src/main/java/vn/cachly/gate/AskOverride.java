package vn.cachly.gate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks to let somebody through although conditions are not met. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000c901", "conditions": ["TESTS"],
                 "reason": "The laboratory lost the sample of day 14; day 20 is negative"}""")
public record AskOverride(
        @NotNull UUID id,

        @Schema(description = "Which; not PRESENT, RECEIVER, TRANSPORT and APPROVED_LIST, which are for you to meet")
        @NotEmpty
        @Size(max = 10)
        List<@NotNull Condition> conditions,

        @Schema(description = "The way out it is for; absent: whichever")
        ExitKind exitKind,

        @NotBlank @Size(max = 500) String reason) {}
