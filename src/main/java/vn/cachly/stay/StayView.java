package vn.cachly.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** One person's quarantine as it is now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StayView(
        UUID id,
        StayPerson person,
        UUID facilityId,
        String facilityName,
        @Schema(examples = "ENTRANT") String category,

        @Schema(description = "Where the person is; absent once the stay is over")
        PresenceKind whereabouts,

        StayBed bed,
        Instant beganAt,
        Instant endedAt,
        EndKind endKind,
        String endReason,

        StayDates dates,

        @Schema(description = "The latest screening in short, for those who look after him; absent: none")
        StayScreening screening,

        @Schema(
                description =
                        "PROTOCOL: no rule covers him; ORDER: no signed order; IDENTITY: no paper; EVIDENCE: papers that nobody has judged; SCREENING: nobody has screened him",
                examples = "ORDER")
        List<String> missing,

        @Schema(
                description =
                        "MOVE_NEEDED: the person no longer fits the room; ORDER_MISSING: not signed in time; ORDER_EXTENSION_NEEDED: the days reach beyond the order; RELEASE_DUE: the days are over")
        List<String> alerts,

        @Schema(description = "Rules of the room that the person breaks", examples = "ROOM_CATEGORY")
        List<String> misfits,

        @Schema(description = "Steps you may take now", examples = "moves")
        List<String> allowedActions,

        int version)
        implements Versioned {}
