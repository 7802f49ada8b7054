package vn.cachly.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.gate.ExitKind;
import vn.cachly.shared.Versioned;

/** A list of people who are to leave, with who proposed it and who approved it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleaseListView(
        UUID id,
        UUID facilityId,
        ExitKind exitKind,
        LocalDate plannedFor,
        String reason,
        ListState state,
        Instant proposedAt,
        String proposedBy,
        Instant approvedAt,
        String approvedBy,

        @Schema(description = "The order of kind END that the approval is")
        UUID orderId,

        String decisionNumber,

        @Schema(description = "The decision was taken back: nobody leaves by this list any more")
        Instant decisionRevokedAt,

        @Schema(description = "How many are on it") int people,
        int departed,

        @Schema(description = "Those on it; absent in lists")
        List<ListedView> items,

        @Schema(examples = "approve") List<String> allowedActions,
        int version)
        implements Versioned {}
