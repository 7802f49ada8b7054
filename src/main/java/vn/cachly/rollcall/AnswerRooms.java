package vn.cachly.rollcall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says who was found in one room or several. */
@Schema(examples = """
                {"rooms": [{"id": "01990000-0000-7000-8000-00000000d101", "roomId": "01990000-0000-7000-8000-0000000b1201",
                  "present": ["01990000-0000-7000-8000-000000005001"], "missing": ["01990000-0000-7000-8000-000000005002"]}]}""")
public record AnswerRooms(
        @Schema(description = "At most 200 people in all") @NotEmpty @Size(max = AnswerRooms.MOST)
        List<@NotNull @Valid RoomAnswer> rooms) {
    static final int MOST = 200;

    /** Everybody named, as often as he is named. */
    static Stream<UUID> named(List<RoomAnswer> rooms) {
        return rooms.stream().flatMap(RoomAnswer::named);
    }
}
