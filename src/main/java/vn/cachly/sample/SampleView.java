package vn.cachly.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.Versioned;

/** A sample as it is now. It names a tube and a stay, never a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SampleView(
        UUID id,
        UUID stayId,

        @Schema(description = "The camp in which it was taken")
        UUID facilityId,

        @Schema(examples = "HT-2611-0042") String tube,

        @Schema(description = "As it is to be examined") TestMethod method,

        SampleSite site,
        SamplePurpose purpose,
        Instant collectedAt,
        String collectedBy,

        @Schema(description = "RESULTED: there is a result that counts")
        SampleState state,

        @Schema(description = "To which it was sent last") String laboratory,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Its way so far; absent in lists")
        List<CustodyEntry> custody,

        @Schema(examples = "receive") List<String> allowedActions,
        int version)
        implements Versioned {}
