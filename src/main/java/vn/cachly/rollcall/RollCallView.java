package vn.cachly.rollcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A roll call with every room, laid beside the ledger: of now while it is open, of the moment of closing once it is closed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RollCallView(
        UUID id,
        UUID facilityId,
        RollCallKind kind,
        Instant calledAt,
        String reason,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Absent while rooms may be added")
        Instant closedAt,

        String closedBy,
        @Schema(description = "So far, while it is open") RollCallFigures figures,

        @Schema(description = "The answer of each room that counts")
        List<RollCallRoom> rooms,

        @Schema(description = "Answers that another one took the place of")
        List<RollCallRoom> replaced,

        @Schema(description = "Expected, not seen, and said to be missing")
        List<RollCallPerson> missing,

        @Schema(description = "Expected, and not spoken of") List<RollCallPerson> unaccounted,

        @Schema(description = "Named where the ledger did not have them")
        List<RollCallPerson> unexpected,

        int version)
        implements Versioned {
    static RollCallView of(RollCallLine line, List<RollCallRoom> answers, Comparison compared) {
        return new RollCallView(
                line.id(),
                line.facilityId(),
                line.kind(),
                line.calledAt(),
                line.reason(),
                line.recordedAt(),
                line.recordedBy(),
                line.closedAt(),
                line.closedBy(),
                line.figures() == null ? compared.figures() : line.figures(),
                answers.stream().filter(answer -> answer.supersededAt() == null).toList(),
                answers.stream().filter(answer -> answer.supersededAt() != null).toList(),
                compared.missing(),
                compared.unaccounted(),
                compared.unexpected(),
                line.version());
    }
}
