package vn.cachly.muster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody a camp answers for at a moment. */
public record MusterView(
        UUID facilityId,

        @Schema(description = "Name of the camp", examples = "Trại Tô Châu")
        String facility,

        @Schema(description = "The moment the list speaks of")
        Instant at,

        MusterFigures people,

        @Schema(description = "Those in beds: by building, floor, room and bed; 9 comes before 10")
        List<MusterBuilding> buildings,

        @Schema(description = "In the camp without a bed") List<MusterPerson> waiting,

        @Schema(description = "At hospital, under way or absent: not to be found in the camp")
        List<MusterPerson> elsewhere) {
    Stream<MusterPerson> everybody() {
        return Stream.of(inBeds(), waiting.stream(), elsewhere.stream()).flatMap(some -> some);
    }

    /** In the order of the walk. */
    public Stream<MusterPerson> inBeds() {
        return buildings.stream()
                .flatMap(building -> building.floors().stream())
                .flatMap(floor -> floor.rooms().stream())
                .flatMap(room -> room.people().stream());
    }
}
