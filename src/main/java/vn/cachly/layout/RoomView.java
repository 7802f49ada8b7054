package vn.cachly.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A room with its beds and the rooms it touches. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoomView(
        UUID id,
        UUID facilityId,
        String building,
        String floor,
        int floorLevel,
        String name,
        SexPolicy sexPolicy,

        @Schema(
                description = "The only mixing group that is let in; absent: whoever comes first decides",
                examples = "SUSPECTED")
        String keptFor,

        @Schema(description = "Why that was changed last") String keptReason,

        Instant openedAt,
        Instant retiredAt,
        int version,
        List<BedView> beds,
        List<NeighbourView> neighbours)
        implements Versioned {}
