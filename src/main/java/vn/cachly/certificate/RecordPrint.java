package vn.cachly.certificate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a certificate was put on paper. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000ce71", "reason": "LOST"}""")
public record RecordPrint(@NotNull UUID id, @NotNull PrintReason reason) {}
