package vn.cachly.exposure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** Who was in a room with somebody who was found positive. Names records; who they are is read where they are. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExposureView(
        UUID id,

        @Schema(description = "The positive sample") UUID sampleId,

        UUID caseStayId,
        UUID facilityId,

        @Schema(description = "Company from this moment on counts")
        Instant infectiousFrom,

        ExposureState state,
        Instant openedAt,

        @Schema(description = "Until when an officer has to decide")
        Instant dueAt,

        @Schema(description = "Nobody decided in time") boolean overdue,

        @Schema(description = "How many are undecided") int undecided,

        @Schema(description = "Those of your place, and all of them for whoever answers for the case; absent in lists")
        List<ContactView> contacts,

        @Schema(examples = "confirm") List<String> allowedActions,
        int version)
        implements Versioned {}
