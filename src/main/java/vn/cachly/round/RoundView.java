package vn.cachly.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.health.CheckSession;

/** Everybody in a camp, and how each was found in a session. */
public record RoundView(
        UUID facilityId,

        @Schema(description = "Name of the camp", examples = "Trại Tô Châu")
        String facility,

        LocalDate day,
        CheckSession session,

        @Schema(description = "The moment of which those who are in the camp are listed")
        Instant at,

        RoundFigures figures,

        @Schema(description = "In the order of the walk; 9 comes before 10")
        List<RoundRoom> rooms,

        @Schema(description = "In the camp without a bed") List<RoundPerson> waiting) {}
