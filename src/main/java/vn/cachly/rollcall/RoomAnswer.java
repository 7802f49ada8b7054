package vn.cachly.rollcall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was found in a room and who was not. */
public record RoomAnswer(
        @NotNull UUID id,

        @Schema(description = "Absent: those who have no bed")
        UUID roomId,

        @Schema(description = "Stays of those who were seen there, whether they belong there or not")
        @Size(max = AnswerRooms.MOST)
        List<@NotNull UUID> present,

        @Schema(description = "Stays of those who should have been there") @Size(max = AnswerRooms.MOST)
        List<@NotNull UUID> missing) {
    public RoomAnswer {
        present = present == null ? List.of() : List.copyOf(present);
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    Stream<UUID> named() {
        return Stream.concat(present.stream(), missing.stream());
    }

    boolean namesSomebodyTwice() {
        return named().distinct().count() < named().count();
    }
}
