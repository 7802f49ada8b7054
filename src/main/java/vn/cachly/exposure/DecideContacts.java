package vn.cachly.exposure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Confirms or rejects contacts. */
@Schema(examples = """
                {"stayIds": ["01990000-0000-7000-8000-000000005001"], "reason": "Shared the room for two nights"}""")
public record DecideContacts(
        @Schema(description = "Absent: everybody who is undecided, and whose contact goes on") @Size(min = 1, max = 200)
        List<@NotNull UUID> stayIds,

        @Schema(description = "Needed to reject") @Size(max = 500)
        String reason) {}
