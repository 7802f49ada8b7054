package vn.cachly.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.health.CheckSession;
import vn.cachly.shared.Versioned;

/** What became of the round of a room: everybody who lay in it then, once. */
public record RoomCheckedView(
        @Schema(description = "Of the round, as it was sent")
        UUID id,

        UUID facilityId,
        UUID roomId,
        CheckSession session,
        Instant checkedAt,
        List<CheckedPerson> people,
        int version)
        implements Versioned {}
