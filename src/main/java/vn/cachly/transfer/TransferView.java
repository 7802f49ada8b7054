package vn.cachly.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** People who go from camp to camp, with what either side has said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferView(
        UUID id,
        UUID fromFacilityId,
        String fromName,
        UUID toFacilityId,
        String toName,

        @Schema(description = "A camp that does not use this service")
        OutsideCamp outside,

        LocalDate plannedFor,
        String reason,
        TransferState state,
        Instant plannedAt,
        String plannedBy,
        String vehicle,

        @Schema(description = "How many are on it, without those who were left behind")
        int people,

        Instant departedAt,
        String departedBy,

        @Schema(description = "How many left, as the sending camp counted them: what the other expects")
        Integer expected,

        @Schema(description = "When they are overdue") Instant dueAt,

        @Schema(description = "On the way although they were due")
        boolean overdue,

        Instant receivedAt,
        String receivedBy,

        @Schema(description = "How many have come, as the receiving camp counted them")
        Integer received,

        @Schema(description = "Who said so outside") String confirmedBy,

        @Schema(description = "Of a camp outside: why it was written down late")
        String receivedReason,

        @Schema(description = "How many have left and have not come")
        int onTheWay,

        @Schema(description = "When those who were turned back were there again")
        Instant backAt,

        String backBy,

        @Schema(description = "How many of them are, as the sending camp counted them")
        Integer back,

        @Schema(description = "How many were turned back and are not there again")
        int goingBack,

        Instant cancelledAt,
        String cancelledBy,
        String cancelReason,
        @Schema(description = "Absent in lists") List<TransferCount> summary,

        @Schema(
                description =
                        "Who is on it; absent in lists, and empty for the receiving camp until they have left. Those left behind or turned back are seen by the sending camp only")
        List<TransferredPerson> items,

        @Schema(description = "Of those whom you see; absent in lists")
        List<TransferWarning> warnings,

        @Schema(examples = "depart") List<String> allowedActions,
        int version)
        implements Versioned {}
