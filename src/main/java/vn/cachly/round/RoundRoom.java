package vn.cachly.round;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room with those who lie in it, by their beds. */
public record RoundRoom(
        @Schema(examples = "A") String building,
        @Schema(examples = "1") String floor,

        @Schema(description = "Steps from the ground: 0 is the ground floor")
        int level,

        UUID id,
        @Schema(examples = "101") String name,
        int missing,
        List<RoundPerson> people) {
    static RoundRoom of(String building, String floor, int level, UUID id, String name, List<RoundPerson> people) {
        int missing = (int) people.stream().filter(RoundPerson::missing).count();
        return new RoundRoom(building, floor, level, id, name, missing, people);
    }
}
