package vn.cachly.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Those on the way have come; also said of some of them once more, when they come after the others. */
@Schema(examples = """
                {"count": 1, "items": [{"stayId": "01990000-0000-7000-8000-000000005001", "bedId": "01990000-0000-7000-8000-00000000b002"}],
                 "notArrived": [{"stayId": "01990000-0000-7000-8000-000000005002", "reason": "got off at Rạch Giá"}]}""")
public record ReceiveTransfer(
        @Schema(description = "How many got out, counted at the vehicle") @NotNull @Min(0) @Max(10_000)
        Integer count,

        @Schema(description = "When they came; absent: now") Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason,

        @Size(max = 200) List<@NotNull @Valid ReceivedPerson> items,
        @Size(max = 200) List<@NotNull @Valid NotTaken> notArrived,

        @Schema(description = "Those who go back to the camp they came from; it receives them by the same call")
        @Size(max = 200)
        List<@NotNull @Valid NotTaken> turnedBack,

        @Schema(description = "Of a camp outside: who said that they have come") @Size(max = 200)
        String confirmedBy) {
    public ReceiveTransfer {
        items = items == null ? List.of() : List.copyOf(items);
        notArrived = notArrived == null ? List.of() : List.copyOf(notArrived);
        turnedBack = turnedBack == null ? List.of() : List.copyOf(turnedBack);
    }
}
