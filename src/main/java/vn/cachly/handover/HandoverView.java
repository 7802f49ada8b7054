package vn.cachly.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** Somebody on his way from a camp to the commune that receives him. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandoverView(
        UUID id,
        UUID stayId,
        HandoverPerson person,
        UUID facilityId,
        String facilityName,

        @Schema(description = "The commune that receives him")
        UUID unitId,

        String unitName,
        @Schema(examples = "ARRANGED") String transport,
        String vehicle,
        Instant sentAt,

        @Schema(description = "Until when the commune has to say that he has come")
        Instant dueAt,

        @Schema(description = "He has not come, as far as anybody knows, although he should have")
        boolean overdue,

        @Schema(description = "Absent: nobody has said that he has come")
        Instant acknowledgedAt,

        String acknowledgedBy,
        @Schema(description = "When he came") Instant arrivedAt,

        @Schema(description = "The last day on which he is looked after")
        LocalDate followUpUntil,

        @Schema(description = "He was with a case, or a result of his says otherwise now: he is called back")
        boolean recalled,

        @Schema(description = "Absent: it stands. He was handed over by mistake, and nobody is to be looked after")
        Instant withdrawnAt,

        @Schema(description = "Absent in lists") List<FollowUpView> followUps,
        @Schema(examples = "acknowledge") List<String> allowedActions,
        int version)
        implements Versioned {}
