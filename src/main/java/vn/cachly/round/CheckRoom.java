package vn.cachly.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.health.CheckSession;
import vn.cachly.health.Finding;

/** Says that everybody in a room was well, but for those named. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000a101", "session": "EVENING", "checkedAt": "2026-11-23T17:30:00+07:00",
                 "exceptions": [{"stayId": "01990000-0000-7000-8000-00000000e101", "temperature": 38.2, "symptoms": ["COUGH"]}],
                 "absent": ["01990000-0000-7000-8000-00000000e102"]}""")
public record CheckRoom(
        @Schema(description = "Of this round of the room, made by you: the same round sent again is written down once")
        @NotNull
        UUID id,

        @NotNull CheckSession session,

        @Schema(description = "When it was: those who lay in the room then are looked at") @NotNull
        Instant checkedAt,

        @Valid @Size(max = 200) List<@NotNull RoundException> exceptions,

        @Schema(description = "Stays of those who were not there to be looked at") @Size(max = 200)
        List<@NotNull UUID> absent,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason) {
    public CheckRoom {
        exceptions = exceptions == null ? List.of() : exceptions;
        absent = absent == null ? List.of() : absent;
    }

    List<UUID> named() {
        return Stream.concat(exceptions.stream().map(RoundException::stayId), absent.stream())
                .toList();
    }

    boolean namesSomebodyTwice() {
        Set<UUID> once = new HashSet<>();
        return !named().stream().allMatch(once::add);
    }

    Finding of(UUID stay) {
        return exceptions.stream()
                .filter(one -> one.stayId().equals(stay))
                .map(RoundException::finding)
                .findFirst()
                .orElse(Finding.NOTHING);
    }
}
